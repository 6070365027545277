/** The guide: the subject line "is the most vital part … because it determines whether the email is opened." */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const subjectMissing: Check = {
  id: 'subject-missing',
  severity: 'error',
  find({ input, channel, isReply, interview, candidate }) {
    if (channel !== 'email' || isReply || input.subject.trim()) return [];
    const parts = [interview.role, candidate.fullName].filter(Boolean).join(' – ');
    return [
      {
        where: 'subject',
        start: 0,
        end: input.subject.length,
        told: tell('subjectMissing'),
        replace: parts || undefined,
      },
    ];
  },
};
