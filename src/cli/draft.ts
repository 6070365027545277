/** `npm run draft -- FILE|- [--kind KIND] [--interview ID] [--locale L] [--now INSTANT]`: the letters that are due, as JSON. */
import { parseArgs } from 'node:util';
import { lettersDue } from '../follow-up/letters-due.ts';
import { problemText, readNotes } from '../follow-up/notes.ts';
import { kindById } from '../follow-up/template/library.ts';
import { withDecisionDays } from '../follow-up/timing/decision.ts';
import { inEnglish, problemInEnglish } from './in-english.ts';
import { readTemplates } from './read-templates.ts';
import { answer, readInput, refuse } from './tool.ts';

const usage = 'npm run --silent draft -- FILE|- [--kind KIND] [--interview ID] [--locale LOCALE] [--now INSTANT]';

/** Runs the tool; `root` is the folder of package.json. Gives the exit code: 0, or 2 for input that is not the format. */
export async function main(parameters: readonly string[], root: string): Promise<number> {
  const read = readParameters(parameters);
  if (typeof read === 'string') return refuse(read);
  const { file, kind, interview, locale, now } = read;
  if (now !== undefined && !isValid(() => Temporal.Instant.from(now))) return refuse(`--now: not an instant: ${now}`);
  if (locale !== undefined && !isValid(() => Intl.getCanonicalLocales(locale)))
    return refuse(`--locale: not a locale: ${locale}`);
  const library = readTemplates(root);
  if (!library.ok) return refuse(library.error);
  if (kind !== undefined && !kindById(library.value, kind))
    return refuse(
      `--kind: there is no kind called ${kind}; there are ${library.value.kinds.map(({ head }) => head.id).join(', ')}`,
    );
  const source = await readInput(file);
  if (!source.ok) return refuse(source.error);
  const notes = readNotes(source.value);
  if (!notes.ok) return refuse(problemText(notes.error));
  if (interview !== undefined && !notes.value.interviews.some(({ id }) => id === interview))
    return refuse(`--interview: there is no interview with the id ${interview}`);
  const letters = lettersDue({
    library: library.value,
    notes: withDecisionDays(notes.value),
    now: now ?? Temporal.Now.instant().toString(),
    kind,
    interviewId: interview,
    locale,
  });
  if (!letters.ok) return refuse(problemInEnglish(letters.error));
  const drafts = letters.value.drafts.map((draft) => ({ ...draft, findings: draft.findings.map(inEnglish) }));
  return answer({ ...letters.value, drafts });
}

interface Parameters {
  file: string;
  kind?: string | undefined;
  interview?: string | undefined;
  locale?: string | undefined;
  now?: string | undefined;
}

function readParameters(parameters: readonly string[]): Parameters | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { kind: text, interview: text, locale: text, now: text },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return `the file is missing: ${usage}`;
    return more.length ? `one file at a time, not also ${more[0]}: ${usage}` : { file, ...values };
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    return `${why}: ${usage}`;
  }
}

function isValid(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
