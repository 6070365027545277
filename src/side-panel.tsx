/** The notes beside a call: the page is the popup's, as wide as the browser's side panel; this adds the line of the call. Loaded there. */
import { render } from 'preact';
import { onShortcut, readShortcuts } from './extension/shortcuts.ts';
import { CallBar } from './ui/side-panel/call-bar.tsx';

const theySaid = 'they-said';
const keys = (await readShortcuts()).find(({ name }) => name === theySaid)?.keys ?? '';
const place = document.createElement('aside');
document.body.prepend(place);
render(
  <CallBar store={localStorage} onTheySaid={(pressed, signal) => onShortcut(theySaid, pressed, signal)} keys={keys} />,
  place,
);
