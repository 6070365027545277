/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: elements and roles are as the webmail has them.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OpenCompose, PracticeApi } from '../page/api.ts';
import { received } from '../page/people.ts';
import { Compose } from './compose.tsx';
import { OutlookDraft } from './draft.ts';
import { type OutlookSettings, settingsOf } from './settings.ts';

/** The Outlook-shaped page. What its address can ask for is in `settings.ts`. */

// The product makes this policy itself, and does not start when an extension was there first.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html, createScriptURL: (url) => url });

const address = new URLSearchParams(location.search);
const { labels } = settingsOf(address);
const isWindow = /\/(deeplink\/)?compose(\/|$)/.test(location.pathname);
const drafts: OutlookDraft[] = [];
/** Drafts that were popped out, each with the function that shows it. */
const poppedOut = new Map<OutlookDraft, () => void>();
const sent: PracticeApi['sent'][number][] = [];
const shortcuts: string[] = [];
let said = '';

document.documentElement.lang = address.get('lang') ?? 'en';
document.documentElement.dir = labels.direction;
const theme = address.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const place = document.createElement('div');
place.id = 'app';
document.body.append(place);
const root = createRoot(place);

function render(): void {
  flushSync(() => root.render(isWindow ? <WindowPage /> : <MailPage />));
  for (const show of poppedOut.values()) show();
}

const host = {
  changed: render,
  gone: (draft: OutlookDraft) => {
    poppedOut.delete(draft);
    render();
  },
  say(text: string) {
    said = text;
    render();
  },
  note(entry: PracticeApi['sent'][number]) {
    sent.push(entry);
  },
};

function settingsFor({ to, cc, bcc, subject, body, settings = {} }: OpenCompose): OutlookSettings {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(settings)) parameters.set(name, value);
  const asked = settingsOf(parameters);
  return {
    ...asked,
    to: to ?? asked.to,
    cc: cc ?? asked.cc,
    bcc: bcc ?? asked.bcc,
    subject: subject ?? asked.subject,
    body: body ?? asked.body,
  };
}

function openCompose(options: OpenCompose = {}): number {
  drafts.push(new OutlookDraft(settingsFor(options), host));
  render();
  return drafts.length - 1;
}

function openInline(kind: 'reply' | 'forward'): number {
  const isReply = kind === 'reply';
  return openCompose({
    to: isReply ? [received.from] : [],
    subject: `${isReply ? 'Re' : 'Fw'}: ${received.subject}`,
    settings: { kind },
  });
}

const Foot = () => (
  <div role="status" className="outlook-foot">
    {said}
  </div>
);

function shown(): { draft: OutlookDraft; hidden: boolean }[] {
  const open = drafts.filter((draft) => draft.isOpen && !poppedOut.has(draft));
  return open.map((draft) => ({ draft, hidden: draft !== open.at(-1) }));
}

/** Every open compose; of several, the older ones are kept in the page, hidden (shipping code of others). */
function Panes() {
  return shown().map(({ draft, hidden }) => (
    <div key={`${draft.number}-${draft.mount}`} style={hidden ? { display: 'none' } : {}}>
      <Compose draft={draft} />
    </div>
  ));
}

/** A window of its own: no `role=main`, another section round it. */
function WindowPage() {
  return (
    <div data-app-section="Form_Content">
      <Panes />
      <Foot />
    </div>
  );
}

function MailPage() {
  const isThread =
    drafts.some(({ settings, isOpen }) => isOpen && settings.kind !== 'new') || address.get('variant') === 'thread';
  return (
    <>
      <div className="practice-bar">
        <strong>Practice mail</strong>
        <a href="/practice/inbox">What arrived</a>
        <a href="https://mail.google.com/mail/u/0/?variant=floating">The Gmail-shaped page</a>
      </div>
      <div className="practice-page">
        <nav className="practice-side">
          <button type="button" className="fui-Button newMail" onClick={() => openCompose()}>
            {labels.compose}
          </button>
        </nav>
        <div role="main" id="ReadingPaneContainerId">
          {isThread && <Thread />}
          <Panes />
          <Foot />
        </div>
      </div>
    </>
  );
}

/** The interviewer's message: its text carries the same label as the body of a compose, but is no editable. */
function Thread() {
  return (
    <div id="ConversationReadingPaneContainer">
      <span id="CONV_9_SUBJECT" role="heading" aria-level={3}>
        {received.subject}
      </span>
      <p className="head">
        {received.from.name} · {received.date}
      </p>
      <div role="document" aria-label={labels.body}>
        {received.lines.map((line) => (
          <div key={line}>{line || <br />}</div>
        ))}
      </div>
    </div>
  );
}

/**
 * A pop-out that is a blank window written by its opener: `document.open` replaces the whole document, so listeners on it die.
 * Rests on: a report of 2021 that others still allow for in 2025.
 */
function popOutBlank(): void {
  const popup = window.open('', '_blank', 'width=760,height=640');
  if (!popup) throw new Error('the browser opened no window');
  const draft = new OutlookDraft(settingsFor({}), host);
  drafts.push(draft);
  // The blank window inherits the page's headers, and has a policy of its own.
  popup.trustedTypes?.createPolicy('default', { createHTML: (html) => html, createScriptURL: (url) => url });
  popup.document.open();
  popup.document.write(
    `<!doctype html><html lang="${document.documentElement.lang}" dir="${labels.direction}"><head><title>Practice mail</title>` +
      `<link rel="stylesheet" href="${location.origin}/practice/mail.css"></head><body><div id="app"></div></body></html>`,
  );
  popup.document.close();
  Object.defineProperty(popup, 'practice', { value: window.practice });
  const app = popup.document.getElementById('app');
  if (!app) throw new Error('the window was not written');
  const popupRoot = createRoot(app);
  const show = () =>
    flushSync(() =>
      popupRoot.render(
        <div data-app-section="Form_Content">
          {draft.isOpen && <Compose key={draft.mount} draft={draft} />}
          <Foot />
        </div>,
      ),
    );
  poppedOut.set(draft, show);
  show();
}

const entry = (i: number) => {
  const draft = drafts[i];
  if (!draft) throw new Error(`no compose ${i}`);
  return draft;
};

const remountAs = (i: number, change: (draft: OutlookDraft) => void = () => {}) => {
  const draft = entry(i);
  draft.change(() => {
    change(draft);
    draft.mount += 1;
  });
};

const notHere = (what: string) => () => {
  throw new Error(`the Outlook-shaped page has no ${what}`);
};

window.practice = {
  ready: true,
  count: () => drafts.length,
  isOpen: (i) => entry(i).isOpen,
  openCompose,
  body: (i) => entry(i).editor.editable(),
  root: (i) => {
    const { root } = entry(i);
    if (!root) throw new Error(`compose ${i} is not in the page`);
    return root;
  },
  model: (i) => entry(i).editor.model(),
  changes: (i) => entry(i).changes,
  subject: (i) => entry(i).subject,
  recipients: (i) => entry(i).people,
  setRecipients: (i, people) => entry(i).change(() => Object.assign(entry(i).people, people)),
  close: (i) => entry(i).close(),
  minimise: notHere('minimise'),
  restore: notHere('restore'),
  fullscreen: notHere('full screen'),
  rerenderToolbar: (i) =>
    entry(i).change(() => {
      entry(i).toolbar += 1;
    }),
  switchToForward: (i) =>
    remountAs(i, (draft) => {
      const toForward = draft.settings.kind !== 'forward';
      draft.settings.kind = toForward ? 'forward' : 'reply';
      draft.subject = `${toForward ? 'Fw' : 'Re'}: ${received.subject}`;
      draft.people.to = toForward ? [] : [received.from];
    }),
  remount: (i) => remountAs(i),
  switchFrom: (i) => entry(i).switchFrom(),
  popOutBlank,
  send: (i) => entry(i).send(),
  shortcuts,
  sent,
};

render();
const asked = address.get('variant');
if (isWindow || asked === 'new') openCompose();
if (asked === 'reply' || asked === 'forward') openInline(asked);
if (asked === 'two') {
  openCompose({ subject: 'An older draft', to: [], settings: { signature: 'none' } });
  openCompose();
}
