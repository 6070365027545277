import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from './sources.ts';

/** Files that need no test of their own: types alone, doors that only compose (proved in real browsers), data. */
const proofElsewhere: Record<string, string> = {
  // The doors and the stores are proved where they run: in real browsers.
  'src/background.ts': 'test/browser/main-job.test.ts',
  'src/card.tsx': 'test/browser/main-job.test.ts',
  'src/content.ts': 'test/browser/lifecycle.test.ts',
  'src/preact.ts': 'test/browser/main-job.test.ts',
  'src/review.ts': 'test/browser/review.test.ts',
  'src/popup-actions.ts': 'test/browser/agenda.test.ts',
  'src/popup-beside.tsx': 'test/browser/side-panel.test.ts',
  'src/popup-later.tsx': 'test/browser/side-panel.test.ts',
  'src/popup-site.tsx': 'test/browser/other-hosts.test.ts',
  'src/welcome.tsx': 'test/browser/welcome.test.ts',
  'src/follow-up/practice-interview.ts': 'test/browser/welcome.test.ts',
  'src/webmail/practice.ts': 'test/browser/welcome.test.ts',
  'src/ui/welcome/practice-message.tsx': 'test/browser/welcome.test.ts',
  'src/ui/welcome/welcome-port.ts': 'test/browser/welcome.test.ts',
  'src/ui/welcome/welcome-screen.tsx': 'test/browser/welcome.test.ts',
  'src/ui/welcome/words.ts': 'test/browser/welcome.test.ts',
  'src/side-panel.tsx': 'test/browser/side-panel.test.ts',
  'src/extension/side-panel.ts': 'test/browser/side-panel.test.ts',
  'src/ui/popup/beside-line.tsx': 'test/browser/side-panel.test.ts',
  'src/ui/side-panel/note-field.ts': 'test/ui/side-panel/call-bar.test.tsx',
  'src/ui/side-panel/words.ts': 'test/ui/side-panel/call-bar.test.tsx',
  'src/popup.tsx': 'test/browser/popup.test.ts',
  'src/messages.ts': 'test/browser/messages.test.ts',
  'src/extension/browser.ts': 'test/browser/main-job.test.ts',
  'src/extension/ending-worker.ts': 'test/extension/messaging.test.ts',
  'src/extension/notes-store.ts': 'test/browser/popup.test.ts',
  'src/extension/open-tabs.ts': 'test/browser/lifecycle.test.ts',
  'src/extension/open-message.ts': 'test/browser/debrief.test.ts',
  'src/extension/this-site.ts': 'test/browser/other-hosts.test.ts',
  'src/follow-up/result.ts': 'test/follow-up/notes.test.ts',
  'src/follow-up/template/head.ts': 'test/follow-up/template/template-file.test.ts',
  'src/follow-up/note-words.ts': 'test/follow-up/note-phrase.test.ts',
  'src/follow-up/name-words.ts': 'test/follow-up/person.test.ts',
  'src/follow-up/letter-words.ts': 'test/follow-up/sentence-sources.test.ts',
  'src/follow-up/review-desk.ts': 'test/follow-up/letter-for.test.ts',
  // The parts of a screen are proved by the screen that they make up.
  'src/ui/card/ask-views.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/card-state.ts': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/drafted-view.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/findings.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/parts-line.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/pick-list.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/reviewing-view.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/status.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/unknown-view.tsx': 'test/ui/card/card-screen.test.tsx',
  'src/ui/card/words.ts': 'test/ui/card/card-screen.test.tsx',
  'src/ui/popup/agenda.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/ended-field.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/details-words.ts': 'test/ui/popup/details.test.tsx',
  'src/ui/popup/people-in-front.tsx': 'test/ui/popup/details.test.tsx',
  'src/ui/popup/jottings.tsx': 'test/ui/popup/details.test.tsx',
  'src/ui/popup/timeframe-field.tsx': 'test/ui/popup/details.test.tsx',
  'src/ui/popup/field.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/frame.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/interview-list.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/notes-form.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/popup-port.ts': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/says.tsx': 'test/ui/popup/popup-screen.test.tsx',
  'src/ui/popup/words.ts': 'test/ui/popup/popup-screen.test.tsx',
  'src/extension/open-page.ts': 'test/browser/kept-safe.test.ts',
  'src/housekeeping.ts': 'test/browser/kept-safe.test.ts',
  'src/popup-export.tsx': 'test/browser/kept-safe.test.ts',
  'src/ui/popup/export-line.tsx': 'test/browser/kept-safe.test.ts',
  'src/ui/options/across-section.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/extension/given-store.ts': 'test/extension/organisation.test.ts',
  'src/ui/options/given-section.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/sites-section.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/switches-section.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/extension/permitted.ts': 'test/browser/options.test.ts',
  'src/ui/options/keeping-section.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/data-words.ts': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/data-page.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/fields.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/options-port.ts': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/profile-form.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/sample-panel.ts': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/template-editor.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/template-preview.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/templates-page.tsx': 'test/ui/options/options-screen.test.tsx',
  'src/ui/options/save-file.ts': 'test/browser/options.test.ts',
  'src/options.tsx': 'test/browser/options.test.ts',
  'src/ui/options/words.ts': 'test/ui/options/options-screen.test.tsx',
  // Writing into an editor is proved before real ones, by the contract: jsdom has none.
  'src/webmail/access.ts': 'test/webmail/outlook.test.ts',
  'src/webmail/compose.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/create-webmail.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/site.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/webmail.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/editing/editor.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/editing/fence.ts': 'test/webmail/outlook.test.ts',
  'src/webmail/editing/insert-html.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/editing/insert-node.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/editing/make-firefox-happy.ts': 'test/webmail/outlook.test.ts',
  'src/webmail/editing/paste.ts': 'test/webmail/outlook.test.ts',
  'src/webmail/editing/rich-editor.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/editing/subject.ts': 'test/webmail/gmail.test.ts',
  'src/webmail/editing/tell-changed.ts': 'test/webmail/gmail.test.ts',
};

describe('every source file has its twin', () => {
  for (const file of sourceFiles())
    it(file, () => {
      if (file in proofElsewhere) {
        expect(
          existsSync(path.join(root, proofElsewhere[file] ?? '')),
          `${proofElsewhere[file]} is named as the proof of ${file}`,
        ).toBe(true);
        return;
      }
      const twin = file.replace(/^src\//, 'test/').replace(/\.tsx?$/, '.test.ts');
      expect(existsSync(path.join(root, twin)) || existsSync(path.join(root, `${twin}x`)), `${twin} is missing`).toBe(true);
    });

  it('names no file that is gone', () => {
    expect(Object.keys(proofElsewhere).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('every list is complete', () => {
  it('checks/index.ts lists every check', () => {
    const checks = sourceFiles('src/follow-up/checks').filter((file) => !file.endsWith('/index.ts'));
    const listed = importsOf('src/follow-up/checks/index.ts').map(({ to }) => to);
    expect(checks.filter((file) => !listed.includes(file))).toEqual([]);
  });
});
