import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSource, root } from './sources.ts';

/** What the stores and the privacy statement say, held against the manifest and the tests that they name. */
const sections = new Map(
  readSource('.github/store/listing.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title.trim(), lines.join('\n').trim()];
    }),
);
const section = (title: string) => [...sections].find(([name]) => name.startsWith(title))?.[1] ?? '';
const manifest = JSON.parse(readSource('manifest.json')) as Record<string, string[]>;
const english = JSON.parse(readSource('src/_locales/en/messages.json')) as Record<string, { message: string }>;

it('stays within the lengths of the stores', () => {
  // Chrome: developer.chrome.com, manifest `name` and `description`; Edge: learn.microsoft.com, "Publish an extension"; AMO: its form.
  const name = section('Name');
  expect(name).toBe(english.appName?.message);
  expect(name.length).toBeLessThanOrEqual(45);
  expect(section('Summary (Chrome')).toBe(english.appDescription?.message);
  expect(section('Summary (Chrome').length).toBeLessThanOrEqual(132);
  expect(section('Summary (AMO').length).toBeGreaterThan(100);
  expect(section('Summary (AMO').length).toBeLessThanOrEqual(250);
  expect(section('Description').length).toBeGreaterThan(250);
  expect(section('Description').length).toBeLessThan(10_000);
  for (const language of ['de', 'es', 'fr', 'pt_BR']) {
    const words = JSON.parse(readSource(`src/_locales/${language}/messages.json`)) as typeof english;
    expect(words.appDescription?.message.length, language).toBeLessThanOrEqual(132);
    expect(words.appName?.message.length, language).toBeLessThanOrEqual(75);
  }
});

it('gives a reason for each permission and site of the manifest, and for no other', () => {
  const { permissions = [], optional_permissions = [], optional_host_permissions = [], host_permissions = [] } = manifest;
  const reasons = [...section('Permissions').matchAll(/^- `([^`]+)`: .{20,1000}\.$/gm)].map(([, name]) => name);
  expect(reasons).toEqual([...permissions, ...optional_permissions, ...optional_host_permissions, ...host_permissions]);
  expect(section('Data use')).toContain('`none`');
});

it('says nothing of privacy without a test that is there', () => {
  const lines = readSource('PRIVACY.md')
    .split(/\n(?=- |\n)/)
    .filter((line) => line.startsWith('- '));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const named = /\(`(test\/[^`]+)`\)$/.exec(line.trim())?.[1];
    expect(named, line).toBeDefined();
    expect(existsSync(path.join(root, named ?? '')), named).toBe(true);
  }
});
