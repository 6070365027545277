import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main, reviewSource } from '../../src/cli/review.ts';
import { goodText, heads, notesOf } from '../follow-up/checks/letter.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
afterAll(() => rmSync(folder, { recursive: true }));

const request = {
  notes: notesOf(),
  interviewId: 'caldera',
  kind: 'thank-you',
  to: [{ name: 'Dana Okafor', email: 'dana@caldera.example' }],
  cc: [],
  subject: 'Growth Analyst – Maya Lindqvist',
  text: goodText,
  plannedSendAt: '2026-03-11T09:00:00+00:00',
};

function run(input: unknown): Promise<{ code: number; stdout: string; stderr: string }> {
  const file = join(folder, 'letter.json');
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input));
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/run.mjs', 'review', file], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('npm run review', () => {
  it('prints the findings and ends with 0', async () => {
    const { code, stdout, stderr } = await run({ ...request, text: goodText.replace('Ms Okafor', 'Ms Kaya') });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ check: 'recipient-mismatch', severity: 'error', where: 'body', evidence: 'Ms Kaya', range: [5, 12] }],
    });
  });

  it('prints one line and ends with 2 when the input is not the format', async () => {
    const { code, stdout, stderr } = await run({
      ...request,
      notes: { ...request.notes, interviews: [{ id: 'a', endedAt: 'soon' }] },
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('notes.interviews[0].endedAt: not an instant\n');
  });

  it('says what it needs', async () => {
    expect(await main([], root)).toBe(2);
    expect(await main(['one', 'two'], root)).toBe(2);
    expect(await main(['--nothing'], root)).toBe(2);
    expect(await main([join(folder, 'nowhere.json')], root)).toBe(2);
  });
});

describe('a review request', () => {
  const error = (change: Record<string, unknown>) => {
    const reviewed = reviewSource(JSON.stringify({ ...request, ...change }), heads);
    return reviewed.ok ? 'fine' : reviewed.error;
  };

  it.each([
    [{ notes: undefined }, 'notes: missing'],
    [{ notes: { format: 'other', version: 1 } }, 'notes.format: not "afterword-notes"'],
    [{ interviewId: 'nowhere' }, 'interviewId: there is no interview with the id nowhere'],
    [{ plannedSendAt: 'tomorrow' }, 'plannedSendAt: not an instant'],
    [{ to: 'Dana' }, 'to: not a list'],
    [{ to: [{ name: 3 }] }, 'to[0].name: not a text'],
    [{ channel: 'fax' }, 'channel: not one of email, linkedin'],
    [{ siblings: [4] }, 'siblings[0]: not an object'],
    [{ text: 7 }, 'text: not a text'],
  ])('%j', (change, message) => {
    expect(error(change)).toBe(message);
  });

  it('names the kinds there are', () => {
    expect(error({ kind: 'sonnet' })).toMatch(/^kind: there is no kind called sonnet; there are thank-you, /);
  });

  it('is JSON and an object', () => {
    expect(reviewSource('{', heads)).toEqual({ ok: false, error: 'the file is not JSON' });
    expect(reviewSource('[]', heads).ok).toBe(false);
  });

  it('may leave out what may be left out', () => {
    expect(error({ cc: null, plannedSendAt: null, attachments: undefined, siblings: undefined })).toBe('fine');
  });
});
