import path from 'node:path';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { root } from './root.ts';
import { sampleNotes, writeNotes } from './sample.ts';
import { startPractice } from './server/practice.ts';
import type { Choice } from './start.ts';

/** Opens the browser with a window, the extension and a sample interview, on a message to the interviewer; runs until it is closed. */
export async function show({ name, executable }: Choice): Promise<number> {
  const practice = await startPractice();
  const driver = await open(name, {
    extension: path.join(root, 'dist', name),
    practice,
    headed: true,
    ...(executable !== undefined && { executable }),
  });
  const stop = () => void driver.close();
  process.once('SIGINT', stop);
  try {
    const notes = sampleNotes.gmail;
    const popup = await driver.extensionPage('popup.html');
    await writeNotes(popup, notes);
    await until('the notes to be kept', async () =>
      JSON.stringify(await driver.storage.get()).includes(notes['We talked about']),
    );
    const to = encodeURIComponent(`${notes["Interviewer's name"]} <${notes["Interviewer's e-mail"]}>`);
    await driver.newPage(`https://mail.google.com/mail/u/0/?variant=floating&undo=5&to=${to}`);
    await popup.close();
    console.log(`${driver.version} is open on a message to ${notes["Interviewer's name"]}. Click Follow-up, beside Send.`);
    console.log(
      'The link at the top leads to the Outlook-shaped page; "What arrived" shows what you sent. Close the browser to end.',
    );
    await driver.closed;
    return 0;
  } finally {
    process.off('SIGINT', stop);
    await driver.close();
    await practice.close();
  }
}
