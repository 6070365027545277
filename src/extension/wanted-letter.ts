/**
 * The letter that the candidate asked for in the popup or at a reminder, until the compose that was opened for it is there. It
 * is kept for this run of the browser only, for one tab, and not for long: a draft must never turn up where nobody expects it.
 */
import type { WantedLetter } from '../messages.ts';
import { browser } from './browser.ts';

const key = 'wanted-letter';

/** A slow webmail with a sign-in before it takes a while; our choice, in milliseconds. */
const life = 300_000;

interface Kept {
  tabId: number;
  since: number;
  letter: WantedLetter;
}

/** Remembers it for the tab that was opened for it. A later one takes its place. */
export const wantLetter = (tabId: number, letter: WantedLetter, now: number): Promise<void> =>
  browser.storage.session.set({ [key]: { tabId, since: now, letter } satisfies Kept });

/** The letter wanted in this tab; undefined when there is none, or it is too long ago. */
export async function letterWanted(tabId: number, now: number): Promise<WantedLetter | undefined> {
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  return kept?.tabId === tabId && now - kept.since < life ? kept.letter : undefined;
}

/** A letter is being written in this tab: once is enough. */
export async function letterTaken(tabId: number): Promise<void> {
  if (await letterWanted(tabId, 0)) await browser.storage.session.remove(key);
}
