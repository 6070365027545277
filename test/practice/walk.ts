import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Driver, Page } from '../browser/driver/driver.ts';
import { open } from '../browser/driver/open.ts';
import { until } from '../browser/driver/until.ts';
import { signatureLines } from './page/people.ts';
import { root } from './root.ts';
import { sampleNotes, writeNotes } from './sample.ts';
import type { ReceivedMail } from './server/mailbox.ts';
import { type Practice, startPractice } from './server/practice.ts';
import type { Choice } from './start.ts';

const pictures = path.join(root, 'dist/walk');

const webmails = {
  gmail: { title: 'Gmail-shaped', url: 'https://mail.google.com/mail/u/0/?variant=floating', send: '.aoO' },
  outlook: {
    title: 'Outlook-shaped',
    url: 'https://outlook.live.com/mail/0/?variant=new',
    send: '[data-testid="ComposeSendButton"] button',
  },
} as const;

/** Plays the whole job headless in each browser and on both webmails, and says so step by step. 0 only if every mail arrived right. */
export async function walk(choices: readonly Choice[]): Promise<number> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let failures = 0;
  for (const choice of choices) {
    try {
      failures += await walkIn(choice);
    } catch (error) {
      console.error(`  FAILED: ${error instanceof Error ? error.message : error}`);
      failures += 1;
    }
  }
  console.log(failures === 0 ? `\nEvery mail arrived as it should. Pictures: dist/walk/` : `\n${failures} failed.`);
  return failures === 0 ? 0 : 1;
}

async function walkIn({ name, executable }: Choice): Promise<number> {
  const practice = await startPractice();
  let driver: Driver | undefined;
  try {
    const extension = path.join(root, 'dist', name);
    driver = await open(name, { extension, practice, ...(executable !== undefined && { executable }) });
    console.log(`\n${driver.version}`);
    let failures = 0;
    for (const webmail of ['gmail', 'outlook'] as const) failures += await walkOn(webmail, driver, practice);
    const strays = driver.strayRequests();
    if (strays.length > 0) {
      console.error(`  FAILED: requests left for elsewhere: ${strays.join(', ')}`);
      failures += 1;
    } else console.log('  no request went anywhere else');
    return failures;
  } finally {
    await driver?.close();
    await practice.close();
  }
}

/** One webmail's part of the walk. */
interface Scene {
  webmail: 'gmail' | 'outlook';
  driver: Driver;
  practice: Practice;
  page: Page;
  say(line: string): void;
  /** The file for a picture of this moment. */
  picture(moment: string): string;
}

async function walkOn(webmail: 'gmail' | 'outlook', driver: Driver, practice: Practice): Promise<number> {
  const { title, url } = webmails[webmail];
  const notes = sampleNotes[webmail];
  const to = encodeURIComponent(`${notes["Interviewer's name"]} <${notes["Interviewer's e-mail"]}>`);
  const page = await driver.newPage(`${url}&to=${to}`);
  const say = (line: string) => console.log(`  ${title}: ${line}`);
  const picture = (moment: string) => path.join(pictures, `${driver.name}-${webmail}-${moment}.png`);
  try {
    return await play({ webmail, driver, practice, page, say, picture });
  } catch (error) {
    await page.screenshot(picture('failed'));
    console.error(`  FAILED: ${title}: ${error instanceof Error ? error.message : error}`);
    for (const line of await driver.consoleErrors()) console.error(`    console: ${line}`);
    return 1;
  } finally {
    await page.close();
  }
}

async function play({ webmail, driver, practice, page, say, picture }: Scene): Promise<number> {
  const notes = sampleNotes[webmail];
  const { url, send } = webmails[webmail];
  const person = notes["Interviewer's name"];
  const point = notes['We talked about'];
  await until('the practice page', () => page.evaluate(() => window.practice?.ready));

  const popup = await driver.realPopup();
  await writeNotes(popup, notes);
  const next = `Open a message to ${person.split(' ')[0]} and click Follow-up`;
  await until('the popup to say what happens next', () =>
    popup.evaluate((text) => document.body.textContent?.includes(text), next),
  );
  await popup.screenshot(picture('1-notes'));
  await popup.close();
  say(`notes about ${person} saved in the popup`);

  const before = await modelText(page);
  const changesBefore = await page.evaluate(() => window.practice.changes(0));
  await (await page.byRole('button', 'Follow-up')).click();
  const letter = await untilText(page, 'the letter in the editor', (text) => text.includes(point));
  await page.byRole('dialog', `Follow-up to ${person}`);
  await page.screenshot(picture('2-letter'));
  say(`Follow-up clicked, ${letter.length - before.length} characters above the signature`);

  await until('the editor to notice', () => page.evaluate((seen) => window.practice.changes(0) > seen, changesBefore));
  await page.evaluate(() => window.practice.body(0).focus());
  await page.press('Control+z');
  await untilText(page, 'the message as it was', (text) => squeezed(text) === squeezed(before));
  say('Ctrl+Z took it back');
  await (await page.byRole('button', 'Follow-up')).click();
  const stood = await untilText(page, 'the letter again', (text) => text.includes(point));

  const subject = await page.evaluate(() => window.practice.subject(0));
  const gone = () => page.evaluate(() => !window.practice.isOpen(0));
  await page.click(send);
  // A warning of the review holds the first press of Send; the second goes through.
  if (!(await gone())) await page.click(send);
  await until('the compose to close', gone);
  const email = notes["Interviewer's e-mail"];
  const mail = await practice.arrived(({ to: [first] }) => first?.email === email);
  await page.goto(new URL('/practice/inbox', url).href);
  await page.screenshot(picture('3-arrived'));

  const wrong = differences(mail, { person, email, subject, stood, point, role: notes.Role });
  for (const line of wrong) console.error(`  FAILED: ${line}`);
  if (wrong.length === 0) say('sent, and arrived as it stood');
  console.log(`\n${printed(mail)}\n`);
  return wrong.length;
}

interface Expected {
  person: string;
  email: string;
  subject: string;
  stood: string;
  point: string;
  role: string;
}

/** What is not as it should be in the mail that arrived, a line each. */
function differences(mail: ReceivedMail, { person, email, subject, stood, point, role }: Expected): string[] {
  const text = squeezed(mail.text);
  const signature = squeezed(signatureLines.join(' '));
  const checks: [boolean, string][] = [
    [mail.to.length === 1 && mail.to[0]?.name === person && mail.to[0].email === email, `To is ${JSON.stringify(mail.to)}`],
    [
      mail.subject === subject && subject.includes(role) && subject.includes(signatureLines[0]),
      `the subject is "${mail.subject}"`,
    ],
    [text === squeezed(stood), 'the text is not what stood in the editor'],
    [text.split(squeezed(point)).length === 2, `"${point}" is not in the text once`],
    [text.endsWith(signature) && text.split(signature).length === 2, 'the signature is not at the end, once'],
    [mail.html.includes('Signature') || mail.html.includes('gmail_signature'), 'the signature has lost its element'],
    [!/\{\{|undefined|\[object/.test(`${mail.subject} ${text}`), 'something unfilled is in the letter'],
  ];
  return checks.filter(([right]) => !right).map(([, what]) => what);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const modelText = (page: Page) => page.evaluate(() => window.practice.model(0).text);

const untilText = (page: Page, what: string, passes: (text: string) => boolean) =>
  until(what, async () => {
    const text = await modelText(page);
    return passes(text) ? text || ' ' : undefined;
  });

function printed({ from, to, subject, text }: ReceivedMail): string {
  const names = (people: ReceivedMail['to']) => people.map(({ name, email }) => `${name} <${email}>`).join(', ');
  const head = [`From: ${names(from)}`, `To: ${names(to)}`, `Subject: ${subject}`, ''];
  return [...head, ...text.split('\n')].map((line) => `    | ${line}`.trimEnd()).join('\n');
}
