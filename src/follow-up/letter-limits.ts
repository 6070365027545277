/** How long a letter may be. */
import type { Composed } from './compose.ts';
import type { Kind } from './template/library.ts';

/** The most words of a letter that is read in under thirty seconds (the guide) at 238 words a minute. */
export const mostWords = 118;

/** The same for other languages, in characters without spaces (IReST 2012, at the speed of silent reading). */
export const mostCharacters = 570;

/** LinkedIn's limit for a note with an invitation, by account. */
export const linkedInLimits = { basic: 200, premium: 300 } as const;

/** Whether a letter keeps the limits of its channel; one that says something of every person may be longer. */
export function isShortEnough(
  { paragraphs }: Composed,
  { head }: Kind,
  language: string,
  account: 'basic' | 'premium' = 'basic',
): boolean {
  const text = paragraphs.map((units) => units.map((unit) => unit.text).join(' ')).join('\n\n');
  if (head.channel === 'linkedin') return text.length <= linkedInLimits[account];
  if (head.each) return true;
  if ((text.match(/\S+/g) ?? []).length > mostWords) return false;
  return language === 'en' || text.replace(/\s/g, '').length <= mostCharacters;
}
