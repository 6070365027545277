/** The tool as a candidate or a template author runs it, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { notesLimits } from '../../src/follow-up/notes.ts';
import { sameAfternoon, sample } from '../follow-up/sample.ts';
import { root } from '../follow-up/templates.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'afterword-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const name = path.join(folder, `${Math.random()}.json`);
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

function run(parameters: string[], input?: string): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/run.mjs', 'draft', ...parameters], { cwd: root });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
    });
    child.on('close', (code) => resolve({ code, out, error }));
    // A tool that refuses before it reads closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

describe('npm run draft', () => {
  it('prints the letters that are due as one JSON object', async () => {
    const { code, out, error } = await run([file(sample), '--now', sameAfternoon]);
    expect([code, error]).toEqual([0, '']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['drafts', 'findings', 'timing']);
    expect(answer.drafts.map(({ kind, recipient }: { kind: string; recipient: { id: string } }) => [kind, recipient.id])).toEqual(
      [
        ['thank-you', 'dana'],
        ['thank-you', 'paul'],
        ['thank-you', 'helen'],
      ],
    );
    expect(answer.timing[0].sendBy).toBe('2026-03-11T11:30:00+00:00');
  });

  it('reads standard input and takes kind, interview and locale', async () => {
    const { code, out } = await run(
      ['-', '--kind', 'check-in', '--interview', 'caldera', '--locale', 'de-DE', '--now', '2026-03-20T09:00:00Z'],
      `\uFEFF${JSON.stringify(sample)}`,
    );
    expect(code).toBe(0);
    const [draft] = JSON.parse(out).drafts;
    expect([draft.kind, draft.locale]).toEqual(['check-in', 'de-DE']);
    expect(draft.text).toMatch(/^Sehr geehrte Frau Okafor,/);
  });

  it('writes large answers whole', async () => {
    const [interview] = sample.interviews;
    const interviews = Array.from({ length: 150 }, (_, index) => ({ ...interview, id: `i${index}` }));
    const { code, out } = await run([file({ ...sample, interviews }), '--now', sameAfternoon]);
    expect(code).toBe(0);
    expect(JSON.parse(out).drafts).toHaveLength(450);
  }, 60_000);

  const [interview] = sample.interviews;
  const refused: [string, () => string[], RegExp, string?][] = [
    ['no file', () => [], /^the file is missing: npm run/],
    ['two files', () => ['a.json', 'b.json'], /^one file at a time, not also b\.json/],
    ['a file that is not there', () => ['nowhere.json'], /^nowhere\.json: there is no such file$/],
    ['a folder', () => [folder], /this is a folder$/],
    ['no JSON', () => [file('{"format"')], /^the file is not JSON$/],
    ['an empty input', () => ['-'], /^the file is not JSON$/, ''],
    ['another format', () => [file({ format: 'other', version: 1 })], /^format: not "afterword-notes"$/],
    [
      'a wrong field',
      () => [file({ ...sample, interviews: [{ ...interview, endedAt: 'Tuesday' }] })],
      /^interviews\[0\]\.endedAt: not an instant$/,
    ],
    [
      'too many interviewers',
      () => [
        file({
          ...sample,
          interviews: [{ ...interview, interviewers: Array.from({ length: 201 }, (_, index) => ({ id: `p${index}` })) }],
        }),
      ],
      /^interviews\[0\]\.interviewers: more than 200 interviewers$/,
    ],
    ['an unknown option', () => [file(sample), '--colour', 'red'], /'--colour'/],
    ['an option without its value', () => [file(sample), '--kind'], /--kind/],
    [
      'an unknown kind',
      () => [file(sample), '--kind', 'constructor'],
      /^--kind: there is no kind called constructor; there are addendum, /,
    ],
    [
      'an unknown interview',
      () => [file(sample), '--interview', 'nothing'],
      /^--interview: there is no interview with the id nothing$/,
    ],
    ['no locale', () => [file(sample), '--locale', 'not a locale'], /^--locale: not a locale/],
    ['no instant', () => [file(sample), '--now', 'yesterday'], /^--now: not an instant: yesterday$/],
  ];
  for (const [name, parameters, line, input] of refused)
    it(`refuses ${name} with one line`, async () => {
      const { code, out, error } = await run(parameters(), input);
      expect([code, out]).toEqual([2, '']);
      expect(error.trimEnd()).toMatch(line);
      expect(error.trimEnd()).not.toContain('\n');
    });

  it('refuses more than the limit of bytes', async () => {
    const { code, out, error } = await run(['-'], `${JSON.stringify(sample)}${' '.repeat(notesLimits.bytes)}`);
    expect([code, out, error.trim()]).toEqual([2, '', 'the file is larger than 5 MB']);
  });
});
