/**
 * Mistakes in files and fields, in the language of the screen. The notes format names them in English (`follow-up/notes.ts`), for the
 * command line prints them; here each is known by that.
 */
import { phrase, say } from '../../say.ts';

const file = phrase<[wrong: string]>('wrong_file');
const known: readonly (readonly [wrong: RegExp, said: (value: string) => string])[] = [
  [/^missing$/, () => say('wrong_missing')],
  [/^nested too deeply$/, () => say('wrong_nested')],
  [/^not an object$/, () => say('wrong_notObject')],
  [/^not a text$/, () => say('wrong_notText')],
  [/^not an instant$/, () => say('wrong_notInstant')],
  [/^not a day$/, () => say('wrong_notDay')],
  [/^not a time zone$/, () => say('wrong_notTimeZone')],
  [/^not a locale$/, () => say('wrong_notLocale')],
  [/^not a weekday \(Mon … Sun\)$/, () => say('wrong_notWeekday')],
  [/^not a list$/, () => say('wrong_notList')],
  [/^not one of (.+)$/, phrase<[choices: string]>('wrong_notOneOf')],
  [/^more than (\d+) interviews$/, phrase<[count: string]>('wrong_tooManyInterviews')],
  [/^more than (\d+) interviewers$/, phrase<[count: string]>('wrong_tooManyPeople')],
  [/^not a number$/, () => say('wrong_notNumber')],
  [/^not a whole number from 1 on$/, () => say('wrong_notWhole')],
  [/^not true or false$/, () => say('wrong_notTrueOrFalse')],
  [/^not a country code$/, () => say('wrong_notCountry')],
  [/^not "afterword-notes"$/, () => say('wrong_notNotes')],
  [/^not 1, the version this program reads$/, () => say('wrong_notVersion')],
  [/^a second interview with the id (.*)$/s, phrase<[id: string]>('wrong_secondInterview')],
  [/^a second interviewer with the id (.*)$/s, phrase<[id: string]>('wrong_secondPerson')],
  [/^larger than (\d+) MB$/, phrase<[size: string]>('wrong_larger')],
  [/^not JSON$/, () => say('wrong_notJson')],
  [/^not a record of Afterword$/, () => say('wrong_notRecord')],
  [/^written by a newer Afterword \(version (\d+)\)$/, phrase<[version: string]>('wrong_newer')],
  [/^not a host, such as mail\.example\.org$/, () => say('wrong_notHost')],
  [/^not known$/, () => say('wrong_notKnown')],
  [/^no working day$/, () => say('wrong_noWorkingDay')],
  [/^not texts by file name$/, () => say('wrong_notFiles')],
];

/** `interviews[0].endedAt: not an instant` and `the file is not JSON` in the words of the screen; what is not known stays. */
export function problemWords(problem: string): string {
  const ofFile = /^the file is (.*)$/s.exec(problem)?.[1];
  const words = ofFile === undefined ? undefined : wrongWords(ofFile);
  if (words !== undefined) return file(words);
  // Where it is may hold any sign: a colon too.
  for (let at = 0; at >= 0; at = next(problem, at)) {
    const said = wrongWords(problem.slice(at));
    if (said !== undefined) return problem.slice(0, at) + said;
  }
  return problem;
}

const next = (text: string, from: number): number => {
  const colon = text.indexOf(': ', from);
  return colon < 0 ? colon : colon + 2;
};

function wrongWords(wrong: string): string | undefined {
  for (const [pattern, said] of known) {
    const match = pattern.exec(wrong);
    if (match) return said(match[1] ?? '');
  }
  return undefined;
}
