/** Door 4: the settings. Composition only. */
import './ui/options/options.css';
import { render } from 'preact';
import { ask } from './extension/ask.ts';
import { OptionsScreen } from './ui/options/options-screen.tsx';

render(
  <OptionsScreen
    port={{
      async readProfile() {
        const notes = await ask('readNotes', {});
        return notes.ok ? { ok: true, value: notes.value.candidate } : notes;
      },
      saveProfile: (candidate) => ask('saveProfile', candidate),
    }}
    ready={() => {
      document.body.dataset.ready = 'true';
    }}
  />,
  document.body,
);
