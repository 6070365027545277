/** What a page of ours does when it is open: notes whose time is over go, what is shared across devices goes round, policies are applied. */
import { forgetExpired } from './extension/keeping-store.ts';
import { readNotes } from './extension/notes-store.ts';
import { applyGiven, type ReadGivenTemplate } from './extension/organisation.ts';
import { type ReadTemplate, runSync } from './extension/sync.ts';
import type { Given } from './follow-up/given.ts';

/** Parses a template that came from another device; the parser is loaded only then. */
export const readTemplate: ReadTemplate = async (file, source) => {
  const read = await parse(file, source);
  return read.ok ? read.value : undefined;
};

const parse: ReadGivenTemplate = async (file, source) => {
  const [{ readOwn }, { words }] = await Promise.all([import('./follow-up/template/read-own.ts'), import('./words.js')]);
  return readOwn(file, source, words);
};

/** Lays what an organisation gives over the candidate's own, and says what that is. */
export const applyPolicy = async (): Promise<Given> => applyGiven((await readNotes()).notes.candidate, parse, Date.now());

/** Does all. Neither is told here when it fails: the settings say how it stands, and the next page tries again. */
export async function keepHouse(): Promise<void> {
  await forgetExpired(Date.now());
  await runSync(readTemplate);
  await applyPolicy();
}
