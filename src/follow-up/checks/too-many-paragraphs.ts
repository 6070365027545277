/** The guide: "Aim for two to three short paragraphs." */
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

/** The guide's three. */
const most = 3;

export const tooManyParagraphs: Check = {
  id: 'too-many-paragraphs',
  severity: 'warning',
  find({ paragraphs, channel }) {
    const extra = paragraphs[most];
    if (channel !== 'email' || !extra) return [];
    return [{ ...extra, told: tell('tooManyParagraphs', paragraphs.length) }];
  },
};
