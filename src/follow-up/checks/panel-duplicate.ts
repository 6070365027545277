/** The guide: "do not copy-paste the same message to all three. They will likely compare notes." */
import { shownName } from '../reading/greeted.ts';
import { proseOf, type Reading } from '../reading/reading.ts';
import { findGreeting, findParagraphs, findSentences, findSignOff } from '../reading/structure.ts';
import { compare, fold, lower, type Span, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** More of one letter's runs of four words than this in another, and they are the same letter. */
const mostShared = 0.25;

/** A sentence this long is nobody's by chance. */
const longSentence = 6;

export const panelDuplicate: Check = {
  id: 'panel-duplicate',
  severity: 'error',
  find(reading) {
    const own = { text: proseOf(reading), sentences: reading.sentences };
    const runs = runsOf(own.text);
    for (const { to, text } of othersOf(reading)) {
      const prose = proseIn(text, reading);
      const twin = own.sentences.find((sentence) => isLong(sentence.text) && prose.sentences.has(plain(sentence.text)));
      if (twin) return [{ ...twin, told: to ? tell('sameSentence', to) : tell('sameSentenceSent') }];
      if (runs.size === 0) continue;
      const theirs = runsOf(prose.text);
      const shared = [...runs].filter((run) => theirs.has(run)).length / runs.size;
      if (shared <= mostShared) continue;
      const percent = Math.round(shared * 100);
      const nearest = own.sentences.find((sentence) => [...runsOf(sentence.text)].some((run) => theirs.has(run)));
      return [
        {
          ...(nearest ? { ...nearest } : {}),
          told: to ? tell('sameWords', percent, to) : tell('sameWordsSent', percent),
        },
      ];
    }
    return [];
  },
};

/** The other letters to the same people: beside this one, or already sent to that company; `to` is '' for nobody in particular. */
function othersOf({ input, interview, recipient, head }: Reading): { to: string; text: string }[] {
  const isRecipient = (name: string) => recipient !== undefined && compare(name, recipient.record.fullName, 0) === 'same';
  const siblings = (input.siblings ?? [])
    .filter((sibling) => !isRecipient(sibling.recipient))
    .map(({ recipient: name, text }) => ({ to: shownName(name), text }));
  const sent = input.notes.interviews
    .filter(({ id, company }) => id === interview.id || (company !== '' && lower(company) === lower(interview.company)))
    .flatMap(({ id, interviewers, messages }) =>
      (messages ?? [])
        // The letter itself, once sent.
        .filter((message) => !(id === interview.id && message.kind === head.id && message.interviewerId === recipient?.record.id))
        .map((message) => {
          const name = interviewers.find((person) => person.id === message.interviewerId)?.fullName;
          return { to: name ? shownName(name) : '', text: message.text ?? '' };
        }),
    );
  return [...siblings, ...sent].filter(({ text }) => text.trim() !== '');
}

function proseIn(text: string, { interview, candidate }: Reading): { text: string; sentences: Set<string> } {
  const names = [...interview.interviewers, candidate].flatMap(({ fullName }) => tokens(fullName).map((word) => fold(word.text)));
  const start = findGreeting(text, (word) => names.includes(fold(word)))?.end ?? 0;
  const end = findSignOff(text, start, (line) => tokens(line).some((word) => names.includes(fold(word.text))));
  const paragraphs = findParagraphs(text, start, end);
  const sentences = new Set(paragraphs.flatMap(findSentences).map((sentence: Span) => plain(sentence.text)));
  return { text: paragraphs.map((paragraph) => paragraph.text).join('\n\n'), sentences };
}

const wordsOf = (text: string): string[] => tokens(text).map((word) => fold(word.text));
const plain = (text: string): string => wordsOf(text).join(' ');
const isLong = (text: string): boolean => wordsOf(text).length >= longSentence;

function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let index = 3; index < words.length; index++) runs.add(words.slice(index - 3, index + 1).join(' '));
  return runs;
}
