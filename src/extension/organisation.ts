/**
 * What an organisation gives by the browser's policy (storage.managed). Pages of ours check it and write it down as one record, which
 * the worker lays over the candidate's own: it has no room to check anything itself. The candidate's own records stay as they are.
 */
import { type Given, givenProfile, readGiven, templateProblem } from '../follow-up/given.ts';
import type { Candidate } from '../follow-up/notes.ts';
import { stableText } from '../follow-up/stable-text.ts';
import type { OwnKind } from '../follow-up/template/own-words.ts';
import { browser } from './browser.ts';
import { type GivenRecord, givenKey } from './given-store.ts';
import { type Envelope, readKey, recordVersion } from './storage.ts';

/** Parses templates: with the parser, which is loaded only where there are any. */
export type ReadGivenTemplate = (
  file: string,
  source: string,
) => Promise<{ ok: true; value: OwnKind } | { ok: false; error: { line: number; message: string } }>;

/** Reads the policy and writes down what it gives; where nothing is given, nothing is stored. Rejects where storage does. */
export async function applyGiven(own: Candidate, readTemplate: ReadGivenTemplate, now: number): Promise<Given> {
  // Firefox rejects where there is no policy.
  const given = readGiven(await browser.storage.managed.get(null).catch(() => ({})));
  const kinds: OwnKind[] = [];
  const templates: Given['templates'] = [];
  for (const template of given.templates) {
    const read = await readTemplate(template.file, template.source);
    if (read.ok) {
      kinds.push(read.value);
      templates.push(template);
    } else given.problems.push(templateProblem(template.file, read.error));
  }
  const candidate = givenProfile(given, own);
  const d: GivenRecord = { candidate, kinds };
  const isNothing = kinds.length === 0 && Object.keys(candidate).length === 0;
  const before = (await readKey(givenKey)) as { d?: GivenRecord } | null | undefined;
  if (isNothing && before !== undefined) await browser.storage.local.remove(givenKey);
  else if (!isNothing && textOf(before?.d ?? {}) !== textOf(d))
    await browser.storage.local.set({ [givenKey]: { v: recordVersion, u: now, d } satisfies Envelope });
  return { ...given, templates };
}

/** To compare by; an empty weekend, which says that every day is worked, counts as well. */
const textOf = (d: GivenRecord): string => stableText([d, d.candidate?.calendar?.weekend?.length ?? -1]);
