/** The button beside Send: DOM only, since it lives in every mail tab. */

import { phrase, say } from '../say.ts';

/** Read with the first button: the pages without a compose do not wait for them. */
const readWords = () => ({
  label: say('button_label'),
  title: say('button_title'),
  reload: say('button_reload'),
  silent: say('worker_noAnswer'),
  count: phrase<[count: number]>('button_count'),
});
let words: ReturnType<typeof readWords> | undefined;

/** What the button says of itself. `silent`: the worker does not answer. */
export type ButtonState = 'ready' | 'busy' | 'reload' | 'silent';

/** Our button. `host` goes into the webmail's toolbar. */
export interface FollowUpButton {
  readonly host: HTMLElement;
  /** Shows that a letter is on its way, or why there is none. */
  show(state: ButtonState): void;
  /** A quiet count of findings beside the label; 0 hides it. */
  count(findings: number): void;
  focus(): void;
}

// The mark of icons/mark.svg: a closing quotation mark whose tail turns into a reply arrow.
const markPath =
  'M1.3 3.75a2.75 2.75 0 1 1 5.5 0c0 2.7-1.3 4.4-3.7 5.3l-.75-1.2c1.05-.5 1.7-1.05 1.95-1.75C2.6 6.2 1.3 5.1 1.3 3.75zM8.6 3.75a2.75 2.75 0 0 1 5.5 0V7c0 4.2-2.3 6.3-6.2 6.3H6.6v2.4L1.6 12.2l5-3.5v2.4h1.2c2.3 0 3.5-1.3 3.8-4.6A2.75 2.75 0 0 1 8.6 3.75z';

// In Firefox the extension's style sheet shows it: see vanish-in-firefox.css.
const style = `
:host{all:initial;display:inline-flex;flex:none;vertical-align:middle;color:inherit;font:inherit}
@supports(-moz-appearance:none){:host{display:none}}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:6px;min-height:28px;min-width:28px;padding:0 8px;border-radius:6px;
color:inherit;font:500 14px/20px inherit;font-family:inherit;font-size:inherit;cursor:pointer;white-space:nowrap}
button:hover{background:color-mix(in srgb,currentColor 10%,transparent)}
button:focus-visible{outline:2px solid currentColor;outline-offset:-2px}
button[aria-busy=true]{cursor:progress;opacity:.7}
svg{width:18px;height:18px;flex:none}
:host([compact]) .label,.count:empty{display:none}
:host([compact]) button:is(:hover,:focus) .says{display:block;position:fixed;z-index:1;width:max-content;transform:translate(-40%,calc(-50% - 22px));padding:4px 8px;border-radius:6px;background:#202124;color:#fff;outline:1px solid #80868b}
.label{max-width:18em;overflow:hidden;text-overflow:ellipsis}
.says{white-space:normal}
:host(:not([compact])) .says{max-width:21em;font-size:12px;line-height:14px}
.count{min-width:16px;border-radius:8px;text-align:center;font-size:11px;line-height:16px;outline:1px solid currentColor}
@media (forced-colors:active){button{outline:1px solid ButtonText}}`;

/** Makes the button; `pressed` is called for real clicks and keys only, never for a page's own events. */
export function createFollowUpButton(document: Document, pressed: () => void, nearing: () => void): FollowUpButton {
  words ??= readWords();
  const texts = words;
  const { label: name, title, count: countWords } = texts;
  const host = document.createElement('span');
  // The host orders the button among the toolbar's own controls; the focus goes through to the button inside.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  if (location.protocol.endsWith('-extension:')) {
    // Our own pages take no styles from their markup.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } else root.append(Object.assign(document.createElement('style'), { textContent: style }));
  const button = document.createElement('button');
  button.type = 'button';
  const label = document.createElement('span');
  label.className = 'label';
  const count = document.createElement('span');
  count.className = 'count';
  button.append(drawMark(document), label, count);
  root.append(button);

  const show = (state: ButtonState) => {
    const why = state === 'reload' || state === 'silent' ? texts[state] : '';
    label.textContent = why || name;
    label.className = why ? 'label says' : 'label';
    button.setAttribute('aria-label', why || name);
    button.title = why || title;
    button.ariaBusy = String(state === 'busy');
  };
  show('ready');

  // The selection in the message stays while the button is pressed.
  host.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('pointerenter', nearing);
  button.addEventListener('focus', nearing);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) pressed();
  });
  // Enter and Space press the button; the webmail's own shortcuts must not see them.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    host.addEventListener(type, (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });

  return {
    host,
    show,
    count: (findings) => {
      count.textContent = findings ? String(findings) : '';
      count.title = findings ? countWords(findings) : '';
      // Said beside the name, which stays.
      button.setAttribute('aria-description', count.title);
    },
    focus: () => button.focus(),
  };
}

function drawMark(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', markPath);
  path.setAttribute('fill', 'currentColor');
  picture.append(path);
  return picture;
}
