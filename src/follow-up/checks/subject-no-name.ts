/** The guide: the subject "must be clear, including the job title and your full name." */
import { nameWords } from '../reading/people.ts';
import { compare, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const subjectNoName: Check = {
  id: 'subject-no-name',
  severity: 'warning',
  find({ subject: { text: subject }, channel, isReply, candidate }) {
    const name = nameWords(candidate.fullName).words.flatMap((word) => tokens(word).map(({ text }) => text));
    if (channel !== 'email' || isReply || !subject.trim() || name.length === 0) return [];
    const said = tokens(subject).map(({ text }) => text.replace(/['’]s$/, ''));
    const has = (word = '') => said.some((other) => compare(other, word, 0) !== 'other');
    // A middle name may be left out.
    if ((has(name[0]) && has(name.at(-1))) || subject.includes(candidate.fullName)) return [];
    return [
      {
        where: 'subject',
        start: 0,
        end: subject.length,
        told: tell('subjectNoName'),
        fix: 'addIt',
        replace: `${subject.trim()} – ${candidate.fullName}`,
      },
    ];
  },
};
