/**
 * Outlook on the web. The only file that knows its page. Each hook says what it is, how sure we are of it, and when it was last
 * seen: live = public code whose author says he checked it there; shipping = published code relies on it; guess = ours. Classes
 * are hashed and change with every release: none is used.
 */
import { type Person, parseAddress, unique } from './address.ts';
import { createWebmail } from './create-webmail.ts';
import { comparableTail } from './editing/comparable-tail.ts';
import { fence, fenced } from './editing/fence.ts';
import { insertHtml } from './editing/insert-html.ts';
import { insertNode } from './editing/insert-node.ts';
import { paste } from './editing/paste.ts';
import { owaResources } from './owa-resources.ts';
import type { Layout, Place, Site } from './site.ts';
import type { Webmail } from './webmail.ts';

/** Where things are; in every mail tab. */
const find = {
  // The message, or the text box of the plain-text mode (guess). shipping 2026 (outlook-for-linux, scrum_helper, Briskine). Read messages have
  // the same label and are not editable; To, Cc and Bcc are small editors of their own, of one line.
  body:
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"]:not([aria-multiline="false"]),' +
    '[contenteditable="true"][role="textbox"][aria-multiline="true"],[id^="editorParent_"] textarea',
  // live 2026-10 for the first two; the third is the shortcut in its tip, on a Mac with another sign (guess).
  send: '[data-testid="ComposeSendButton"] button[id$="__primaryActionButton"]',
  sendById: 'button[id^="splitButton-"][id$="__primaryActionButton"]',
  sendByTip: 'button[title*="Ctrl+Enter"],button[title*="⌘"]',
  sendGroup: '[data-testid="ComposeSendButton"]',
  // shipping 2025, two independent sources.
  discard: '#discardCompose',
  // An input: the reading pane has a heading whose id ends alike. shipping 2026.
  subject: 'input[id^="MSG_"][id$="_SUBJECT"]',
  subjectByKind: '.fui-Input input[type="text"],input[type="text"][autocomplete="off"]',
  // live 2026-10.
  to: '[role="group"][id$="_TO"]',
} as const;

/** What is in a message; loaded on first use. */
const read = {
  // Begins signature or quote; the last one is the line above a quote. shipping 2022-2026. Pasted mail carries the same ids with x_.
  tail: '#Signature,#signature,#ms-outlook-mobile-signature,#appendonsend,#mail-editor-reference-message-container,#divRplyFwdMsg,hr[tabindex="-1"]',
  // What only replies and forwards have.
  quote: '#appendonsend,#mail-editor-reference-message-container,#divRplyFwdMsg',
  // A recipient, in any field. shipping, seven sources; the second live 2026-10.
  chip: '[class*="_EType_RECIPIENT_ENTITY"],[id^="REK"]',
  // The name in it. shipping 2026.
  chipName: '[class*="textContainer-"]',
  // To, Cc, Bcc in this order where the groups have no ids. shipping; From breaks the order.
  well: '[contenteditable="true"]:not([aria-multiline="true"])',
  // guess.
  from: '[id^="MSG_"][id$="_FROM"]',
  attachment: '[role="listbox"] [role="option"]',
} as const;

const hosts = [
  'outlook.live.com', // personal
  'outlook.office.com', // work, until 2025
  'outlook.office365.com',
  'outlook.cloud.microsoft', // work, since 2025-11
  'outlook.office365.us', // US government
  'outlook-dod.office365.us',
  'webmail.apps.mil',
  'partner.outlook.cn', // China
  'outlook.office365.cn',
];

const one = <Found extends HTMLElement = HTMLElement>(root: Element, hook: string) => root.querySelector<Found>(hook);
/** How far the compose's root is above the message at most. shipping: fewer than 14 levels. */
const highest = 14;

/** The nearest element round this one message alone that holds the most of Send, Discard, subject and To. */
function rootOf(body: HTMLElement): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let most = 0;
  let element = body.parentElement;
  for (
    let level = 0;
    element && element !== body.ownerDocument.body && level < highest;
    level++, element = element.parentElement
  ) {
    if (element.querySelectorAll(find.body).length > 1) break;
    const root = element;
    const holds = [send(root), one(root, find.discard), one(root, find.subject), one(root, find.to)].filter(Boolean).length;
    if (holds > most) [best, most] = [root, holds];
  }
  return best;
}

const send = (root: Element) =>
  one(root, find.send) ?? one(root, find.sendById) ?? one(root, find.sendByTip) ?? one(root, find.sendGroup);

const subjectBox = (root: Element) =>
  one<HTMLInputElement>(root, find.subject) ?? [...root.querySelectorAll<HTMLInputElement>(find.subjectByKind)].at(-1) ?? null;

/** A chip says `address`, `Name <address>`, or presence and name in one word; what it shows is the name. */
function readChip(chip: Element): Person {
  const label = chip.getAttribute('aria-label') ?? '';
  const shown = one(chip, read.chipName)?.textContent ?? '';
  return label.includes('@') || shown
    ? parseAddress(label.includes('@') ? label : '', shown)
    : parseAddress('', chip.textContent || label);
}

const layout: Layout = {
  bodies: (page) =>
    [...page.querySelectorAll<HTMLElement>(find.body)].filter((body) => !body.parentElement?.closest(find.body) && rootOf(body)),
  rootOf,
  send,
  places(root): (Place | undefined)[] {
    const after = (element: Element | null | undefined): Place | undefined =>
      element?.parentElement ? { parent: element.parentElement, next: element.nextElementSibling, wrap: 'span' } : undefined;
    const header = one(root, find.to)?.parentElement ?? subjectBox(root)?.closest('.fui-Input')?.parentElement;
    return [
      after(one(root, find.sendGroup)),
      after(send(root)?.parentElement),
      header?.parentElement && root.contains(header.parentElement)
        ? { parent: header.parentElement, next: header, wrap: 'div' }
        : undefined,
    ];
  },
  isTight: false,
};

/** Outlook on the web, on its own hosts and on those of a company or a government. */
export const outlook: Webmail = /* @__PURE__ */ createWebmail(
  'outlook',
  ({ protocol, hostname }, page) => {
    // A window that its opener writes: the address is the opener's.
    const host = protocol === 'about:' ? new URL(page.baseURI, 'https://nowhere.invalid').hostname : hostname;
    return hosts.includes(host) || page.querySelector(owaResources) !== null;
  },
  layout,
);

/** How its messages are read and written. */
export const outlookMessages = (): Site => ({
  layout,
  editable: (body) => body,
  manners: {
    tail: read.tail,
    ways: [paste, fenced(insertHtml), fenced(insertNode)],
    fence,
    undo: pressUndo,
    comparable: comparableTail,
  },
  subjectBox,
  recipients(root, body) {
    const wells = [...root.querySelectorAll(read.well)].filter((well) => !well.parentElement?.closest(read.well));
    const people = (['to', 'cc', 'bcc'] as const).flatMap((field, index): Person[] => {
      const groups = [...root.querySelectorAll(`[role="group"][id$="_${field.toUpperCase()}"]`)];
      const group = groups.find((found) => !body.contains(found)) ?? (one(root, find.to) ? undefined : wells[index]);
      const found = [...(group?.querySelectorAll(read.chip) ?? [])]
        .filter((chip) => !chip.parentElement?.closest(read.chip))
        .map(readChip);
      // Typed, and not a chip yet.
      const loose = found.length === 0 ? (group?.textContent ?? '').split(/[,;\s]+/).filter((part) => part.includes('@')) : [];
      return [...found, ...loose.map((part) => parseAddress(part))].map((person) => ({ ...person, field }));
    });
    return unique(people);
  },
  from: (root) => parseAddress(one(root, read.from)?.textContent ?? '').email,
  attachments: (root) =>
    [...root.querySelectorAll(read.attachment)].flatMap(
      (file) =>
        /[^\\/:*?"<>|\n]+?\.[a-z][a-z0-9]{1,4}\b/i.exec(file.getAttribute('aria-label') ?? file.textContent ?? '')?.[0].trim() ??
        [],
    ),
  isReply: (root, body) => {
    const box = subjectBox(root);
    return Boolean(one(body, read.quote)) || !box || prefix.test(box.value);
  },
  hooks: () => ({ ...find, ...read }),
});

/** How a reply's or a forward's subject begins, in the languages of Outlook that are spoken most. */
const prefix =
  /^\s*(re|fwd?|aw|wg|r[ée]f?|rv|res|enc|tr|sv|vs|vb|antw|odp|pd|ynt|ilt|i|回复|答复|转发|回覆|轉寄|返信|転送|答|תשובה|העברה|השב)\s*[::]/i;

/** roosterjs has an undo of its own, which the browser's does not know: its shortcut is the way to it. */
function pressUndo(body: HTMLElement): void {
  const view = body.ownerDocument.defaultView ?? window;
  const isMac = view.navigator.platform.startsWith('Mac');
  body.dispatchEvent(
    new view.KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      which: 90,
      ctrlKey: !isMac,
      metaKey: isMac,
      bubbles: true,
      cancelable: true,
    }),
  );
}
