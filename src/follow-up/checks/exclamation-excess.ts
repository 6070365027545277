/** Professional distance: tone is register, not enthusiasm. */
import { spans } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** So many exclamation marks a letter bears; names such as "Go!" do not count. */
const most = 2;

export const exclamationExcess: Check = {
  id: 'exclamation-excess',
  severity: 'warning',
  find({ body }) {
    const marks = spans(/!+/g, body.noted);
    const run = marks.find(({ text }) => text.length > 1);
    if (run) return [{ ...run, told: tell('exclamationRun'), fix: 'keepOne', replace: '!' }];
    const last = marks.at(-1);
    if (marks.length <= most || !last) return [];
    return [
      {
        ...last,
        told: tell('exclamationMany', marks.length),
        fix: 'fullStop',
        replace: '.',
      },
    ];
  },
};
