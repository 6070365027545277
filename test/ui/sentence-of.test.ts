import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inEnglish } from '../../src/cli/in-english.ts';
import { readTemplates } from '../../src/cli/read-templates.ts';
import type { Finding } from '../../src/follow-up/draft.ts';
import type { NotesFile } from '../../src/follow-up/notes.ts';
import { isPerson } from '../../src/follow-up/reading/people.ts';
import { review } from '../../src/follow-up/review.ts';
import { reviewDates } from '../../src/follow-up/review-dates.ts';
import { parseReviewRequest } from '../../src/follow-up/review-request.ts';
import { type Told, tell } from '../../src/follow-up/tell.ts';
import { readLetter } from '../follow-up/corpus/read-letter.ts';
import { root } from '../house/sources.ts';
import { type Messages, messagesOf } from '../messages-of.ts';

const languages = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr', pt_BR: 'pt-BR' } as const;
type Locale = keyof typeof languages;
const messagesIn = (locale: Locale): Messages =>
  JSON.parse(readFileSync(path.join(root, `src/_locales/${locale}/messages.json`), 'utf8')) as Messages;

/** The screens' words as a browser of that language has them. */
async function screenIn(locale: Locale, messages = messagesIn(locale)) {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage: messagesOf(messages) } });
  vi.stubGlobal('navigator', { language: languages[locale] });
  return import('../../src/ui/sentence-of.ts');
}
afterEach(() => vi.unstubAllGlobals());

/** What the checks find in all letters of the corpus. */
function corpusFindings(): Finding[] {
  const folder = path.join(root, 'test/follow-up/corpus');
  const notes: unknown = JSON.parse(readFileSync(path.join(folder, 'notes.json'), 'utf8'));
  const library = readTemplates(root);
  if (!library.ok) throw new Error(library.error);
  const heads = library.value.kinds.map(({ head }) => head);
  const letters = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return letters.flatMap((file) => {
    const parsed = parseReviewRequest(readLetter(readFileSync(path.join(folder, file), 'utf8'), notes).request);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.error.message}`);
    const { notes: given, interviewId, ...letter }: typeof parsed.value & { notes: NotesFile } = parsed.value;
    const interview = given.interviews.find(({ id }) => id === interviewId);
    const person = interview?.interviewers.find((one) => letter.to.some((address) => isPerson(address, one)));
    const dates = interview && reviewDates(interview, given.candidate, person, heads);
    return review({ ...letter, notes: given, interviewId, heads, ...(dates ? { dates } : {}) });
  });
}

const found = corpusFindings();

describe.each(Object.keys(languages) as Locale[])('in %s', (locale) => {
  it('every finding of the corpus is a whole sentence, and no English one elsewhere', async () => {
    const { sentenceOf, fixName } = await screenIn(locale);
    expect(found.length).toBeGreaterThan(80);
    for (const finding of found) {
      const english = inEnglish(finding);
      const said = sentenceOf(finding.told);
      expect(said, english.message).toMatch(/^\P{Zs}.*[.?]$/su);
      // Blanks of the letter itself may stand in what is quoted of it.
      for (const blank of ['{0}', '{1}', '{2}', '$1', 'undefined', '[object'])
        if (!english.message.includes(blank)) expect(said).not.toContain(blank);
      if (locale === 'en') expect(said.replace(/,(?=\d{3})/g, '')).toBe(english.message.replace(/,(?=\d{3})/g, ''));
      else expect(said).not.toBe(english.message);
      if (!finding.fix) continue;
      const fix = fixName(finding.fix);
      if (locale === 'en') expect(fix).toBe(english.fix?.label);
      else expect(fix).not.toBe(english.fix?.label);
      if (finding.fix.name === 'write') expect(fix).toContain(finding.fix.replace.trim());
    }
  });

  it('every sentence has the values that it is given', async () => {
    const messages = messagesIn(locale);
    const { sentenceOf } = await screenIn(locale, messages);
    for (const [key, { placeholders = {} }] of Object.entries(messages).filter(([key]) => key.startsWith('finding_'))) {
      const values = Object.keys(placeholders).map((_, place) => `«value ${place}»`);
      const said = sentenceOf({ name: key.replace('finding_', ''), values } as unknown as Told);
      for (const value of values) expect(said, key).toContain(value);
      expect(said, key).not.toMatch(/\{\d\}|\$/);
    }
  });
});

it('speaks of days, lists and kinds in the language of the screen', async () => {
  const inGerman = (await screenIn('de')).sentenceOf;
  expect(inGerman(tell('checkInTooEarly', { day: '2026-03-19' }))).toBe(
    'Zum Nachfragen ist es zu früh: Warte bis Donnerstag, 19. März.',
  );
  expect(inGerman(tell('notWrittenIn', { kind: 'Check-in' }, { language: 'it' }))).toBe(
    '„Nachfrage“ gibt es noch nicht auf Italienisch, also ist dieses Schreiben auf Englisch.',
  );
  const inSpanish = (await screenIn('es')).sentenceOf;
  expect(inSpanish(tell('panelMassMail', { names: ['Dana', 'Tom', 'Iris'] }))).toBe(
    'Dana, Tom e Iris recibirían la misma carta. Escribe a cada persona por separado.',
  );
  const inFrench = (await screenIn('fr')).sentenceOf;
  expect(inFrench(tell('gladNotThankful', tell('them')))).toBe(
    'Elle dit que l’entretien était bon, mais ne remercie pas cette personne du temps accordé.',
  );
  const inPortuguese = (await screenIn('pt_BR')).sentenceOf;
  expect(inPortuguese(tell('subjectTooLong', 1234, 78))).toBe('O assunto tem 1.234 caracteres; depois de 78 ele é cortado.');
});

it('leaves names of any signs alone, and still speaks when the extension is gone', async () => {
  const { sentenceOf } = await screenIn('de');
  const told = tell('companyMisspelled', '{1} $1', 'Caldera');
  expect(sentenceOf(told)).toBe('Sie schreiben sich {1} $1, hier steht Caldera.');
  vi.stubGlobal('chrome', {});
  expect(sentenceOf(told)).toBe('Sie schreiben sich {1} $1, hier steht Caldera.');
});
