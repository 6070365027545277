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
    if (run) return [{ ...run, message: 'One exclamation mark says it all.', label: 'Keep one', replace: '!' }];
    const last = marks.at(-1);
    if (marks.length <= most || !last) return [];
    return [
      {
        ...last,
        message: `${marks.length} exclamation marks are many for one letter.`,
        label: 'Make it a full stop',
        replace: '.',
      },
    ];
  },
};
