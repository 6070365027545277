/** Door 4: the settings. Composition only: the screens of src/ui on the store; letters on trial are written by the worker. */
import './ui/options/options.css';
import { render } from 'preact';
import { ask } from './extension/ask.ts';
import { readEverything, wipeEverything, writeImport } from './extension/data-store.ts';
import { changeKeeping } from './extension/keeping-store.ts';
import { saveProfile } from './extension/notes-store.ts';
import { saveTemplate, templatePrefix } from './extension/own-words-store.ts';
import { allowReminders, allowSite, forgetSite, onPermitted, readPermitted } from './extension/permitted.ts';
import { readSettings, saveSettings } from './extension/settings-store.ts';
import { onStored, removeRecord } from './extension/storage.ts';
import { emptyAccount, isSynced, onAccountChanged, restoreCopy, runSync, switchSync } from './extension/sync.ts';
import { applyPolicy, keepHouse, readTemplate } from './housekeeping.ts';
import { phrase, say, speakOn } from './say.ts';
import type { OptionsPort } from './ui/options/options-port.ts';
import { OptionsScreen } from './ui/options/options-screen.tsx';
import { saveFile } from './ui/options/save-file.ts';

const cannotRead = phrase<[error: string]>('options_cannotRead');

const port: OptionsPort = {
  async read() {
    try {
      const given = await applyPolicy();
      const [everything, permitted, { holdErrors }] = await Promise.all([readEverything(), readPermitted(), readSettings()]);
      return { ok: true, value: { ...everything, given, permitted, holdErrors } };
    } catch (error) {
      return { ok: false, error: cannotRead(String(error)) };
    }
  },
  subscribe(changed, signal) {
    onStored((keys) => {
      changed();
      if (keys.some(isSynced)) void runSync(readTemplate);
    }, signal);
    onPermitted(changed, signal);
    onAccountChanged(() => {
      changed();
      void runSync(readTemplate);
    }, signal);
  },
  saveProfile: (candidate) => saveProfile(candidate, Date.now()),
  importNotes: (interviews, candidate) => writeImport(interviews, candidate, Date.now()),
  forget: removeRecord,
  wipe: wipeEverything,
  holdErrors: (holdErrors) => saveSettings({ holdErrors }, Date.now()),
  allowReminders,
  allowSite,
  forgetSite,
  changeKeeping: (change) => changeKeeping(change, Date.now()),
  across: {
    run: () => runSync(readTemplate),
    switch: (isOn) => switchSync(isOn, Date.now()),
    empty: emptyAccount,
    restoreCopy: (key) => restoreCopy(key, readTemplate, Date.now()),
  },
  saveFile,
  shippedWords: async () => (await import('./words.js')).words,
  saveTemplate: (file, source, kind) => saveTemplate(file, { source, kind }, Date.now()),
  deleteTemplate: (file) => removeRecord(templatePrefix + file),
  write: (trial) => ask('letterFor', trial),
};

speakOn(document, say('options_title'));
render(
  <OptionsScreen
    port={port}
    ready={() => {
      document.body.dataset.ready = 'true';
    }}
  />,
  document.body,
);

void keepHouse();
