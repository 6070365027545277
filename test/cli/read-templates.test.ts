import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTemplates, templateSources } from '../../src/cli/read-templates.ts';
import { root } from '../follow-up/templates.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'afterword-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads the shipped templates', () => {
  expect(Object.keys(templateSources(root))).toContain('parts/opening.hbs');
  expect(readTemplates(root)).toMatchObject({ ok: true });
});

it('names file, line and column of a mistake', () => {
  mkdirSync(path.join(folder, 'templates/parts'), { recursive: true });
  writeFileSync(path.join(folder, 'templates/parts/opening.hbs'), '[formal]\nThank you for {{dya}}.\n');
  expect(readTemplates(folder)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^templates\/parts\/opening\.hbs:2:17: There is no value called “dya”/),
  });
});
