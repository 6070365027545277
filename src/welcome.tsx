/** Door 6: the page after installation. The button and the card on it are the scripts of a mail tab; its letter is the worker's. */
import './ui/welcome/welcome.css';
import { render } from 'preact';
import { ask } from './extension/ask.ts';
import { readNotes } from './extension/notes-store.ts';
import { onShortcut, readShortcuts } from './extension/shortcuts.ts';
import { say, speakOn } from './say.ts';
import type { WelcomePort } from './ui/welcome/welcome-port.ts';
import { WelcomeScreen } from './ui/welcome/welcome-screen.tsx';

const port: WelcomePort = {
  readName: async () => (await readNotes()).notes.candidate.fullName,
  // As the card asks for it, for this page counts as a message.
  saveName: (fullName) => ask('saveFullName', { fullName }),
  shortcuts: readShortcuts,
  openOptions: () => void open('options.html'),
};

speakOn(document, say('welcome_title'));
render(
  <WelcomeScreen
    port={port}
    ready={() => {
      document.body.dataset.ready = 'true';
    }}
  />,
  document.querySelector('main') ?? document.body,
);

// The worker cannot reach a page of ours as it does a mail tab: the shortcut is heard here.
const { signal } = new AbortController();
const press = () =>
  (globalThis as { afterwordLifetime?: AbortController }).afterwordLifetime?.signal.dispatchEvent(new Event('press'));
onShortcut('follow-up', () => void press(), signal);
