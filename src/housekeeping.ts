/** What a page of ours does when it is open: notes whose time is over go, and what is shared across devices goes round. */
import { forgetExpired } from './extension/keeping-store.ts';
import { type ReadTemplate, runSync } from './extension/sync.ts';

/** Parses a template that came from another device; the parser is loaded only then. */
export const readTemplate: ReadTemplate = async (file, source) => {
  const [{ readOwn }, { words }] = await Promise.all([import('./follow-up/template/read-own.ts'), import('./words.js')]);
  const read = readOwn(file, source, words);
  return read.ok ? read.value : undefined;
};

/** Does both. Neither is told here when it fails: the settings say how it stands, and the next page tries again. */
export async function keepHouse(): Promise<void> {
  await forgetExpired(Date.now());
  await runSync(readTemplate);
}
