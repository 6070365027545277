/** One page that shows any state by its name: `#card/drafted`, `#popup/agenda`. */
import '../say-in-english.ts';
import { render } from 'preact';
import cardStyle from '../../src/ui/card/card.css';
import { CardScreen } from '../../src/ui/card/card-screen.tsx';
import { PopupScreen } from '../../src/ui/popup/popup-screen.tsx';
import tokens from '../../src/ui/tokens.css';
import { quietCallbacks } from './card/quiet-callbacks.ts';
import { portOf } from './popup/popup-port-in-memory.ts';
import { cardStates, now, popupStates } from './states.ts';

Object.assign(globalThis, { gallery: { names: { card: Object.keys(cardStates), popup: Object.keys(popupStates) }, now } });

const [screen, name = ''] = location.hash.slice(1).split('/');
const ready = () => {
  document.body.dataset.ready = 'true';
};
const card = cardStates[name];
if (screen === 'card' && card) {
  const host = document.createElement('main');
  host.style.margin = '8px';
  const root = host.attachShadow({ mode: 'open' });
  // As the card has its sheets: a style element would be stopped by the policy of the extension's pages.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardStyle}${tokens}:host{position:static;display:block}`);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  root.append(frame);
  document.body.append(host);
  render(<CardScreen state={card} callbacks={quietCallbacks()} close={() => {}} />, frame);
  ready();
} else if (screen === 'popup' && name in popupStates) {
  const { port } = portOf(popupStates[name] ?? null);
  render(<PopupScreen port={port} ready={ready} now={() => now} zone="Europe/London" locale="en-GB" />, document.body);
}
