import type { OpenCompose, PracticeApi } from '../page/api.ts';
import { element } from '../page/element.ts';
import { received } from '../page/people.ts';
import { readInbox } from '../page/post.ts';
import { GmailCompose } from './compose.ts';
import { type Frame, floatingFrame, inlineFrame, popoutFrame, threadView } from './frames.ts';
import { type GmailSettings, settingsOf } from './settings.ts';

/** The Gmail-shaped page. What its address can ask for is in `settings.ts`. */
const address = new URLSearchParams(location.search);
const { labels } = settingsOf(address);
const opened: { compose: GmailCompose; frame: Frame }[] = [];
const sent: PracticeApi['sent'][number][] = [];
const shortcuts: string[] = [];

document.documentElement.lang = address.get('lang') ?? 'en';
document.documentElement.dir = labels.direction;
const theme = address.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const foot = element('div.vh', { role: 'alert', 'aria-live': 'assertive' });
const host = {
  gone(compose: GmailCompose) {
    opened.find((entry) => entry.compose === compose)?.frame.remove();
  },
  note(entry: PracticeApi['sent'][number]) {
    sent.push(entry);
  },
  say(text: string, undo?: () => void) {
    const undoLink = element('span.ag.a8k', { id: 'link_undo', role: 'link', tabindex: '0' }, labels.undo);
    const line = element('span.aT', {}, element('span.bAq', {}, text), undo && undoLink);
    undoLink.addEventListener('click', () => {
      undo?.();
      line.remove();
    });
    foot.replaceChildren(line);
    return () => line.remove();
  },
};

function open(settings: GmailSettings, frameOf: (compose: GmailCompose) => Frame): number {
  const compose = new GmailCompose(settings, host);
  opened.push({ compose, frame: frameOf(compose) });
  compose.start();
  return opened.length - 1;
}

function settingsFor({ to, cc, bcc, subject, body, settings = {} }: OpenCompose): GmailSettings {
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

const openFloating = (options: OpenCompose = {}) => open(settingsFor(options), floatingFrame);

/** Opens the reply slot; `r` and the links under the message do the same. */
function openInline(thread: HTMLElement, kind: 'reply' | 'forward'): number {
  const isReply = kind === 'reply';
  const settings = settingsFor({
    to: isReply ? [received.from] : [],
    subject: `${isReply ? 'Re' : 'Fwd'}: ${received.subject}`,
    settings: { kind, recipients: address.get('recipients') ?? 'chips-collapsed' },
  });
  return open(settings, (compose) => inlineFrame(compose, thread));
}

/** The page behind the composes: a bar, the Compose button, and the list or the thread. */
function buildPage(): void {
  const button = element('div.T-I.T-I-KE.L3', { gh: 'cm', role: 'button', tabindex: '0' }, labels.compose);
  button.addEventListener('click', () => openFloating());
  const main = element('div.nH.bkK', { role: 'main' });
  document.body.append(
    element(
      'div.practice-bar',
      {},
      element('strong', {}, 'Practice mail'),
      element('a', { href: '/practice/inbox' }, 'What arrived'),
      otherWebmail(),
    ),
    element('div.practice-page', {}, element('div.aic', {}, element('div.z0', {}, button)), main),
    foot,
  );
  const variant = address.get('variant');
  if (variant === 'reply' || variant === 'forward') {
    const thread = threadView((kind) => openInline(thread, kind), labels);
    main.append(address.has('pane') ? element('div.aia', {}, thread) : thread);
    openInline(thread, variant);
  } else {
    fillList(main);
  }
}

const otherWebmail = () => element('a', { href: 'https://outlook.live.com/mail/0/deeplink/compose' }, 'The Outlook-shaped page');

function fillList(main: HTMLElement): void {
  const rows = element('tbody');
  rows.append(listRow(received.from.name, received.subject, received.lines[2]));
  main.append(element('table.F.cf.zt', { role: 'grid' }, rows));
  readInbox()
    .then((mails) =>
      rows.append(
        ...mails.map(({ to, subject, text }) => listRow(`${labels.to}: ${to[0]?.name || to[0]?.email}`, subject, text)),
      ),
    )
    .catch((error: unknown) => console.warn(error));
}

function listRow(who: string, subject: string, text: string): HTMLElement {
  return element(
    'tr.zA',
    { role: 'row' },
    element('td.yX', {}, who),
    element('td.xY', {}, element('b', {}, subject), ` - ${text.replace(/\s+/g, ' ').slice(0, 90)}`),
  );
}

/** Single-letter shortcuts, as Gmail has them: only when the key was not pressed in a field. What comes out of a closed shadow root looks like none. */
document.addEventListener('keydown', (event) => {
  const target = event.composedPath()[0];
  const inField = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!/^[a-z#!/?*[\]]$/i.test(event.key)) return;
  shortcuts.push(event.key);
  if (event.key === 'c') openFloating();
});

const entry = (i: number) => {
  const found = opened[i];
  if (!found) throw new Error(`no compose ${i}`);
  return found;
};

window.practice = {
  ready: true,
  count: () => opened.length,
  isOpen: (i) => entry(i).compose.isOpen,
  openCompose: openFloating,
  body: (i) => entry(i).compose.editor.editable(),
  root: (i) => entry(i).compose.root,
  model: (i) => entry(i).compose.editor.model(),
  changes: (i) => entry(i).compose.editor.changes(),
  subject: (i) => entry(i).compose.subject,
  recipients: (i) => entry(i).compose.people,
  setRecipients: (i, people) => entry(i).compose.setPeople(people),
  close: (i) => entry(i).compose.close(),
  minimise: (i) => entry(i).frame.minimise(),
  restore: (i) => entry(i).frame.restore(),
  fullscreen: (i) => entry(i).frame.fullscreen(),
  rerenderToolbar: (i) => entry(i).compose.rerenderToolbar(),
  switchToForward: (i) => entry(i).compose.switchKind(),
  remount() {
    throw new Error('Gmail has no React');
  },
  switchFrom() {
    throw new Error('only the Outlook-shaped page switches From');
  },
  popOutBlank() {
    throw new Error('only the Outlook-shaped page opens blank windows');
  },
  send: (i) => entry(i).compose.send(),
  shortcuts,
  sent,
};

const asked = address.get('variant');
if (location.pathname.endsWith('/popout')) {
  document.body.append(foot);
  open(settingsFor({}), popoutFrame);
} else if (address.get('view') === 'cm' || asked === 'alone') {
  // A compose link opens a window that holds the message alone.
  document.body.append(foot);
  open(settingsFor({}), popoutFrame);
} else {
  buildPage();
  if (asked === 'three') for (let i = 0; i < 3; i++) openFloating();
  else if (['floating', 'minimised', 'fullscreen'].includes(asked ?? '')) openFloating();
  if (asked === 'minimised') window.practice.minimise(0);
  if (asked === 'fullscreen') window.practice.fullscreen(0);
}
