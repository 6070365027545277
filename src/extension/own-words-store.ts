/**
 * The candidate's own words in storage: one record a template, its source beside its parsed form, since the worker has no
 * parser; one record a kept sentence. Templates are written by the options page, which parses; sentences by the worker.
 */
import * as v from 'valibot';
import { hash } from '../follow-up/draw.ts';
import { oneLine } from '../follow-up/notes.ts';
import type { Result } from '../follow-up/result.ts';
import { type KeptWording, longestWording, type OwnKind, type OwnWords } from '../follow-up/template/own-words.ts';
import { dataIn, openEnvelope, type UnreadableRecord, writeRecord } from './storage.ts';

/** What the keys of templates begin with; the name of the file follows, e.g. `thank-you.de.hbs`. */
export const templatePrefix = 'template:';

/** What the keys of kept sentences begin with. */
export const wordingPrefix = 'wording:';

/** A stored template. Its parsed form is not checked as notes are, which would take the empty texts out of its lines. */
interface StoredTemplate {
  source: string;
  kind: OwnKind;
}

const short = v.pipe(
  v.string(),
  v.check((text) => text.length <= longestWording, 'too long'),
  v.transform(oneLine),
);

/** A sentence to be kept; checked when it comes in a message and when it is read. */
export const wordingSchema = v.object({
  kind: short,
  part: short,
  language: short,
  tone: v.picklist(['formal', 'warm']),
  text: short,
});

/** Picks the own words out of everything stored; what cannot be read joins the unreadable. */
export function ownWordsAmong(everything: Readonly<Record<string, unknown>>, unreadable: UnreadableRecord[]): OwnWords {
  const kinds: OwnKind[] = [];
  const wordings: KeptWording[] = [];
  for (const [key, value] of Object.entries(everything)) {
    if (key.startsWith(templatePrefix)) {
      const stored = templateIn(value);
      if (stored) kinds.push(stored.kind);
      else unreadable.push({ key, problem: 'not a template', value });
    } else if (key.startsWith(wordingPrefix)) {
      const wording = openEnvelope(wordingSchema, value);
      if (wording.ok) wordings.push(wording.value);
      else unreadable.push({ key, problem: wording.error, value });
    }
  }
  return { kinds, wordings };
}

/** The template in a record; undefined when there is none. */
export function templateIn(value: unknown): StoredTemplate | undefined {
  const data = dataIn(value);
  const stored = data.ok ? (data.value as StoredTemplate | undefined) : undefined;
  return stored?.kind?.head?.id && stored.kind.words ? stored : undefined;
}

/** Keeps a template: its text and its parsed form in one step. */
export const saveTemplate = (file: string, template: StoredTemplate, now: number): Promise<Result<null>> =>
  writeRecord(templatePrefix + file, v.any(), template, now);

/** Keeps a sentence; the same one twice is one. */
export const saveWording = (wording: KeptWording, now: number): Promise<Result<null>> =>
  writeRecord(wordingPrefix + hash(JSON.stringify(wording)), wordingSchema, wording, now);
