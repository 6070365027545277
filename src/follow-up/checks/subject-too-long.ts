/** RFC 5322: a line should hold at most 78 characters; phones show 33 to 48. */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** The longest subject that one line of a mail holds. */
const most = 78;

export const subjectTooLong: Check = {
  id: 'subject-too-long',
  severity: 'warning',
  find({ input, channel, isReply }) {
    const length = [...input.subject].length;
    if (channel !== 'email' || isReply || length <= most) return [];
    return [
      {
        where: 'subject',
        start: 0,
        end: input.subject.length,
        told: tell('subjectTooLong', length, most),
      },
    ];
  },
};
