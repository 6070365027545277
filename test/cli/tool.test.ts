import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { answer, readInput, refuse } from '../../src/cli/tool.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'afterword-tool-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads a file, or says in one line why not', async () => {
  const name = path.join(folder, 'notes.json');
  writeFileSync(name, '{"ä":1}');
  expect(await readInput(name)).toEqual({ ok: true, value: '{"ä":1}' });
  expect(await readInput(path.join(folder, 'none.json'))).toMatchObject({
    ok: false,
    error: expect.stringContaining('there is no such file'),
  });
  expect(await readInput(folder)).toMatchObject({ ok: false, error: expect.stringContaining('this is a folder') });
});

it('answers in JSON and refuses in one line', async () => {
  const written: string[] = [];
  const write = (text: unknown, done: unknown) => {
    written.push(String(text));
    if (typeof done === 'function') done();
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(write as typeof process.stdout.write);
  const error = vi.spyOn(process.stderr, 'write').mockImplementation(write as typeof process.stderr.write);
  const codes = [await answer({ a: 1 }), await refuse('two\nlines')];
  out.mockRestore();
  error.mockRestore();
  expect(codes).toEqual([0, 2]);
  expect(written).toEqual(['{\n  "a": 1\n}\n', 'two lines\n']);
});
