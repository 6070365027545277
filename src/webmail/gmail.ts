/**
 * Gmail. The only file that knows its page. Each hook says what it is, how sure we are of it, and when it was last seen:
 * captured = in markup that Gmail wrote and somebody published; shipping = published extensions rely on it; guess = ours.
 */

import { type Person, parseAddress, unique } from './address.ts';
import { createWebmail } from './create-webmail.ts';
import { insertHtml } from './editing/insert-html.ts';
import { insertNode } from './editing/insert-node.ts';
import type { Layout, Place, Site } from './site.ts';
import type { Webmail } from './webmail.ts';

/** Where things are; in every mail tab. */
const find = {
  // The holder of one compose. captured 2020, shipping 2026. Never role=dialog: inline replies have none.
  root: '.M9',
  // Where .M9 is missing: the region or dialog that holds the compose's own fields. captured 2020.
  rootByFields: ':is([role="region"],[role="dialog"]):has(input[name="composeid"],input[name="subjectbox"])',
  // The message. g_editable is written by the Closure editor, not by Gmail's class generator. captured 2016-2025.
  body: '[g_editable="true"][role="textbox"]',
  // Reply bodies of 2024 to 2026 were published without g_editable. captured.
  bodyByClass: '.editable[role="textbox"][contenteditable="true"]',
  // The last resort, believed only beside a Send. shipping.
  bodyByRole: '[role="textbox"][contenteditable="true"]',
  // Not a message of ours: quoted or read messages, and what other extensions draw. shipping.
  foreign: '.gmail_quote,.a3s,[data-afterword]',
  // The plain-text twin of the message. captured 2020; that it is the live one in plain-text mode is a guess.
  plainBody: 'textarea.Ak',
  // Holds the rich message; hidden by its own style while the twin is shown. captured 2020 for the style, the rest a guess.
  richHolder: '.Au:not([style*="none"])',
  // Firefox once had the message in a frame; goog.editor.SeamlessField still does it. guess.
  frame: 'iframe',
  // The same number in 2020 (English), 2023 (English), 2024 (Vietnamese). captured; unknown in 2026.
  send: '[jslog^="32601;"]',
  // captured 2020, shipping.
  sendByPlace: '.dC > [role="button"]:not([aria-haspopup]),.T-I-atl[role="button"]',
  sendByCell: 'td.gU [role="button"]:not([aria-haspopup])',
  // The paper clip. captured 2020; protocol name.
  files: '[command="Files"]',
  // The toolbar with Send. captured 2020.
  toolbar: 'table[role="group"]',
} as const;

/** What is in a message; loaded on first use. */
const read = {
  // Begins signature or quote. captured 2016-2025.
  tail: '.gmail_signature_prefix,.gmail_signature,[data-smartmail="gmail_signature"],.gmail_quote,.gmail_attr,.gmail_extra',
  // captured 2020, shipping 2026.
  subject: 'input[name="subjectbox"]',
  // The message that is replied to; empty in a new mail. captured 2020, shipping.
  repliesTo: 'input[name="rm"]',
  // A message of a thread, round an inline reply. shipping 2025.
  thread: '.adn[data-message-id],.ip.adB',
  // The sender's address; empty for the account's own. captured 2020.
  from: 'input[name="from"]',
  // The same as text, where there are several. shipping.
  fromShown: '.az2',
  // An attached file and its name. shipping 2020-2026.
  attachment: 'input[name="attach"] + a > div:first-child',
} as const;

/** The chips of a recipient field since 2021, the hidden inputs before, and the summary while the fields are closed. shipping; captured 2020. */
const chips = (field: string) => `[name="${field}"] [role="option"][data-hovercard-id]`;
const classic = (field: string) => `input[type="hidden"][name="${field}"]`;
/** Typed, and not a chip yet. */
const typed = (field: string) => `[name="${field}"] input:not([type="hidden"]),textarea[name="${field}"]`;
const summary = '.aoD.hl span[email],.az9 span[email]';

const one = <Found extends HTMLElement = HTMLElement>(root: Element, hook: string) => root.querySelector<Found>(hook);

function rootOf(body: Element): HTMLElement | undefined {
  // A message in a frame of its own belongs to the compose round that frame.
  const frame = body.ownerDocument.defaultView?.frameElement;
  const at = body.tagName.toUpperCase() === 'BODY' && frame ? frame : body;
  return at.closest<HTMLElement>(find.root) ?? at.closest<HTMLElement>(find.rootByFields) ?? undefined;
}

/** The message of one compose: never just some editable nearby, which may be a chat or another extension's while Gmail still builds. */
function bodyIn(root: HTMLElement): HTMLElement | undefined {
  for (const hook of [find.body, find.bodyByClass, find.bodyByRole])
    for (const found of root.querySelectorAll<HTMLElement>(hook))
      if (!found.closest(find.foreign) && (hook !== find.bodyByRole || send(root))) return found;
  for (const frame of root.querySelectorAll<HTMLIFrameElement>(find.frame)) {
    const inside = frame.contentDocument?.body;
    if (inside?.matches(find.body)) return inside;
  }
  // Only where the rich message is put away: while Gmail builds a compose, the twin is there first.
  return (!one(root, find.richHolder) && one(root, find.plainBody)) || undefined;
}

const send = (root: Element) => one(root, find.send) ?? one(root, find.sendByPlace) ?? one(root, find.sendByCell);

const layout: Layout = {
  bodies(page) {
    const roots = new Set<HTMLElement>(page.querySelectorAll<HTMLElement>(find.root));
    if (roots.size === 0)
      for (const body of page.querySelectorAll(`${find.body},${find.bodyByClass}`)) {
        const root = rootOf(body);
        if (root) roots.add(root);
      }
    return [...roots].flatMap((root) => bodyIn(root) ?? []);
  },
  rootOf,
  send,
  places(root): (Place | undefined)[] {
    const after = (cell: Element | null | undefined): Place | undefined =>
      cell?.parentElement ? { parent: cell.parentElement, next: cell.nextElementSibling, wrap: 'td' } : undefined;
    const files = one(root, find.files)?.closest('td');
    const row = [...root.querySelectorAll(`${find.toolbar} tr`)].at(-1);
    return [
      after(send(root)?.closest('td')),
      files?.parentElement ? { parent: files.parentElement, next: files, wrap: 'td' } : undefined,
      row && { parent: row, next: null, wrap: 'td' },
    ];
  },
  // A wide cell pushes Discard out of a narrow compose.
  isTight: true,
};

/** Gmail on the web; its mobile page (`/mu/`) is another application. */
export const gmail: Webmail = /* @__PURE__ */ createWebmail(
  'gmail',
  ({ hostname, pathname }) => hostname === 'mail.google.com' && !/^(\/mail)?\/mu\//.test(pathname),
  layout,
);

/** How its messages are read and written. */
export const gmailMessages = (): Site => ({
  layout,
  editable(body, root) {
    const plain = one(root, find.plainBody);
    return plain && isVisible(plain) && !isVisible(body) ? plain : body;
  },
  // Native editing: Gmail's editor listens to it, and both its own undo and the browser's take exactly the letter back.
  manners: { tail: read.tail, ways: [insertHtml, insertNode], undo: (body) => body.ownerDocument.execCommand('undo') },
  subjectBox: (root) => one<HTMLInputElement>(root, read.subject),
  recipients(root, body) {
    const people = (['to', 'cc', 'bcc'] as const).flatMap((field): Person[] => {
      const all = (hook: string) => [...root.querySelectorAll<HTMLInputElement>(hook)].filter((found) => !body.contains(found));
      let found = all(chips(field)).map((chip) =>
        parseAddress(chip.dataset.hovercardId ?? '', chip.dataset.name ?? chip.textContent ?? ''),
      );
      if (found.length === 0) found = all(classic(field)).flatMap(({ value }) => parseAddress(value));
      if (found.length === 0 && field === 'to')
        found = all(summary).map((part) =>
          parseAddress(part.getAttribute('email') ?? '', part.getAttribute('name') ?? part.textContent ?? ''),
        );
      const loose = all(typed(field)).flatMap(({ value }) => value.split(/[,;\n]/).filter((part) => part.includes('@')));
      return [...found, ...loose.map((part) => parseAddress(part))].map((person) => ({ ...person, field }));
    });
    return unique(people);
  },
  from: (root) =>
    parseAddress(one<HTMLInputElement>(root, read.from)?.value || one(root, read.fromShown)?.textContent || '').email,
  attachments: (root) => [...root.querySelectorAll(read.attachment)].map((name) => name.textContent?.trim() ?? ''),
  isReply: (root) => Boolean(one<HTMLInputElement>(root, read.repliesTo)?.value || root.closest(read.thread)),
  hooks: () => ({ ...find, ...read, chips: chips('to'), classic: classic('to'), summary }),
});

const isVisible = (element: Element) => element.getClientRects().length > 0;
