/** The guide: "short enough to be read in under 30 seconds": 118 words at 238 a minute; outside English 570 characters. */
import { mostCharacters, mostWords } from '../letter-limits.ts';
import { firstToCut, length } from '../reading/length.ts';
import { tell } from '../tell.ts';
import type { Check } from './check.ts';

export const tooLong: Check = {
  id: 'too-long',
  severity: 'warning',
  find(reading) {
    const { words, characters, seconds } = length(reading);
    const isEnglish = reading.language === 'en' || reading.language === 'other';
    if (reading.channel !== 'email' || (isEnglish ? words <= mostWords : characters <= mostCharacters)) return [];
    const cut = firstToCut(reading);
    const opening = cut && (cut.text.length > 40 ? `${cut.text.slice(0, 39).trimEnd()}…` : cut.text);
    return [
      {
        told: {
          ...tell(words > 150 ? 'tooLongByFar' : 'tooLong', seconds),
          ...(opening ? { next: tell('tooLongCut', opening) } : {}),
        },
        ...(cut ? { ...cut, fix: 'cutIt' as const, replace: '' } : {}),
      },
    ];
  },
};
