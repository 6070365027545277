/** Professional distance: tone is register, not enthusiasm. */
import { spans } from '../reading/words.ts';
import type { Check } from './check.ts';

/** So many exclamation marks a letter bears; names such as "Go!" do not count. */
const most = 2;

export const exclamationExcess: Check = {
  id: 'exclamation-excess',
  severity: 'warning',
  find({ body }) {
    const marks = spans(/!+/g, body.noted);
    const run = marks.find(({ text }) => text.length > 1);
    if (run)
      return [
        { range: [run.start, run.end], message: 'One exclamation mark says it all.', fix: { label: 'Keep one', replace: '!' } },
      ];
    const last = marks.at(-1);
    if (marks.length <= most || !last) return [];
    return [
      {
        range: [last.start, last.end],
        message: `${marks.length} exclamation marks are many for one letter.`,
        fix: { label: 'Make it a full stop', replace: '.' },
      },
    ];
  },
};
