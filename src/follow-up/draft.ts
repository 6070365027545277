/** A letter ready to insert, and what a check found in it. */
import type { Tone } from './notes.ts';
import type { FixName, Told } from './tell.ts';

/** Whom a letter goes to. An interviewer without an address still gets a letter; `email` is then absent. */
export interface DraftRecipient {
  role: 'interviewer' | 'coordinator' | 'referrer' | 'mailbox';
  id?: string;
  name: string;
  email?: string;
}

/** Where one sentence of a letter came from: a note (`notes.evidence`) or a template line (`template:thank-you/opening#2`). */
export interface SentenceSource {
  sentence: string;
  from: string;
  /** Which notes the sentence holds, e.g. `['notes.role']`; absent when it holds none. */
  notes?: string[];
}

/** How bad a finding is. error: asked about before the letter goes; warning: shown; info: shown quietly. */
export type Severity = 'error' | 'warning' | 'info';

/** What one check found, and what it tells of it. `range` counts UTF-16 units in the field that `where` names; `fix.replace` is what that range becomes. */
export interface Finding {
  check: string;
  severity: Severity;
  where: 'subject' | 'body' | 'recipients' | 'notes';
  evidence: string;
  range?: [start: number, end: number];
  told: Told;
  fix?: { name: FixName; replace: string };
}

/** The same as the command line prints it: said in English. */
export interface SaidFinding extends Omit<Finding, 'told' | 'fix'> {
  message: string;
  fix?: { label: string; replace: string };
}

/** What the writer and the review found, each thing once; the review knows better where it stands. */
export function mergedFindings(written: readonly Finding[], reviewed: readonly Finding[]): Finding[] {
  // Several notes may be too long, and only the writer knows which of them it left out.
  const isKnown = ({ check, evidence, where }: Finding) =>
    reviewed.some((one) => one.check === check && (where !== 'notes' || !evidence || evidence.startsWith(one.evidence)));
  return [...reviewed, ...written.filter((finding) => !isKnown(finding))];
}

/** One letter: plain text and the same as HTML (a `<div>` a line, `<div><br></div>` for a blank one, nothing else). */
export interface Draft {
  interviewId: string;
  recipient: DraftRecipient;
  kind: string;
  channel: 'email' | 'linkedin';
  tone: Tone;
  locale: string;
  subject: string;
  text: string;
  html: string;
  /** Which variant of each part was drawn, by part name; 0-based. */
  wording: Record<string, number>;
  sources: SentenceSource[];
  findings: Finding[];
  /** What the template's values were, by name: "Keep my wording" puts the names back. */
  values?: Readonly<Record<string, string>>;
}

/** Silent reading of English, words a minute (Brysbaert 2019, J. Mem. Lang. 109). */
export const wordsPerMinute = 238;

/** Text as the HTML that editors keep: one `<div>` a line. The only place where a letter's text is escaped. */
export const textToHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<div>${escapeHtml(line) || '<br>'}</div>`)
    .join('');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (line: string): string => line.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
