/** Everything of the guide's code that reads text of others: a mail, a name in To, pasted notes. */
import { checks } from '../../src/follow-up/checks/index.ts';
import { readPeople } from '../../src/follow-up/debrief/people-list.ts';
import { sortNotes } from '../../src/follow-up/debrief/sort-notes.ts';
import { notePhrase } from '../../src/follow-up/note-phrase.ts';
import { peopleAmong } from '../../src/follow-up/people-among.ts';
import { personName } from '../../src/follow-up/person.ts';
import { firstToCut } from '../../src/follow-up/reading/length.ts';
import { parts } from '../../src/follow-up/reading/parts.ts';
import { type Reading, read } from '../../src/follow-up/reading/reading.ts';
import { salutation } from '../../src/follow-up/salutation.ts';
import { readTemplateFile } from '../../src/follow-up/template/template-file.ts';
import { readTimeline } from '../../src/follow-up/timing/decision.ts';
import { parseAddress } from '../../src/webmail/address.ts';
import { type Change, letter, notesOf } from '../follow-up/checks/letter.ts';

/** Where a hostile string may stand in a letter. */
export const letters: Readonly<Record<string, (text: string) => Change>> = {
  'the body': (text) => ({ text: `Dear Ms Okafor,\n\n${text}\n\nKind regards,\nMaya Lindqvist` }),
  'the whole letter': (text) => ({ text }),
  'the greeting': (text) => ({ text: `Dear ${text}` }),
  'the subject': (text) => ({ subject: text }),
};

/** What reads a letter that was taken apart: every check, and the card's own lines. */
export const readersOfLetters: readonly { name: string; run: (reading: Reading) => unknown }[] = [
  ...checks.map((check) => ({ name: check.id, run: (reading: Reading) => check.find(reading) })),
  { name: 'the five parts', run: parts },
  { name: 'what to cut first', run: firstToCut },
];

const { interviews } = notesOf();

/** What reads other texts, as they come. `most`: how much of it is ever given, in UTF-16 units. */
export const readersOfTexts: readonly { name: string; run: (text: string) => unknown; most?: number }[] = [
  ...Object.entries(letters).map(([place, change]) => ({
    name: `taking a letter apart: ${place}`,
    run: (text: string) => read(letter(change(text))),
  })),
  { name: 'pasted notes, sorted', run: (text) => sortNotes(text, (said) => readTimeline(said, '2026-03-10') !== null) },
  { name: 'a pasted list of people', run: readPeople },
  { name: 'a timeframe, in five languages', run: (text) => readTimeline(text, '2026-03-10') },
  { name: 'a connection point', run: (text) => notePhrase(text) },
  { name: 'a name', run: (text) => personName({ fullName: text }) },
  {
    name: 'a salutation',
    run: (text) => salutation({ fullName: text }, { language: 'en', region: 'GB', tone: 'formal', company: '' }),
  },
  { name: 'a name in To, among the notes', run: (text) => peopleAmong([{ name: text, field: 'to' }], interviews) },
  { name: 'an address in To, among the notes', run: (text) => peopleAmong([{ name: '', email: text, field: 'to' }], interviews) },
  { name: 'a chip of the page', run: (text) => parseAddress(text, text) },
  // Handlebars' own parser, in the settings: a microsecond a character.
  { name: 'a template', run: (text) => readTemplateFile(text, false), most: 10_000 },
];
