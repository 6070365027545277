/**
 * The letter that the candidate asked for in the popup or at a reminder, until the compose that was opened for it is there. It
 * is kept for this run of the browser only, for one tab, and not for long: a draft must never turn up where nobody expects it.
 */
import type { WantedLetter } from '../messages.ts';
import { browser } from './browser.ts';

const keyOf = (tabId: number) => `wanted-letter:${tabId}`;

/** A slow webmail with a sign-in before it takes a while; our choice, in milliseconds. */
const life = 300_000;

interface Kept {
  since: number;
  letter: WantedLetter;
}

/** Remembers it for the tab that was opened for it. `now` in milliseconds since 1970, here and below. */
export const wantLetter = (tabId: number, letter: WantedLetter, now: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: { since: now, letter } satisfies Kept });

/** The letter wanted in this tab; undefined when there is none, or it is too long ago. */
export async function letterWanted(tabId: number, now: number): Promise<WantedLetter | undefined> {
  const kept = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Kept | undefined;
  return kept && now - kept.since < life ? kept.letter : undefined;
}

/** A letter is being written in this tab: once is enough. */
export const letterTaken = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
