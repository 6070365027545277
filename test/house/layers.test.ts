import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './sources.ts';

/** Who may import whom (src/README.md, "The arrows"). `types` = for types alone; `packages` by name. */
type Room = 'follow-up' | 'webmail' | 'ui' | 'extension' | 'messages' | 'compose' | 'cli' | 'say' | '_locales' | 'doors';
const rules: Record<Room, { rooms: Partial<Record<Room, 'all' | 'types'>>; packages: RegExp }> = {
  'follow-up': {
    rooms: { 'follow-up': 'all', _locales: 'types' },
    packages: /^(valibot|ical\.js|handlebars\/dist\/cjs\/handlebars\/compiler\/base\.js)$/,
  },
  webmail: { rooms: { webmail: 'all', 'follow-up': 'types' }, packages: /^$/ },
  ui: { rooms: { ui: 'all', 'follow-up': 'all', say: 'all' }, packages: /^preact(\/hooks|\/jsx-runtime)?$/ },
  extension: {
    rooms: { extension: 'all', 'follow-up': 'all', messages: 'all', webmail: 'types', say: 'all' },
    packages: /^(webextension-polyfill|valibot)$/,
  },
  messages: { rooms: { 'follow-up': 'types', webmail: 'types' }, packages: /^$/ },
  compose: {
    rooms: { compose: 'all', 'follow-up': 'all', webmail: 'types', ui: 'types', extension: 'all', messages: 'types', say: 'all' },
    packages: /^$/,
  },
  cli: { rooms: { cli: 'all', 'follow-up': 'all', _locales: 'all' }, packages: /^(node:.*|temporal-polyfill\/global)$/ },
  _locales: { rooms: {}, packages: /^$/ },
  say: { rooms: { _locales: 'types' }, packages: /^$/ },
  doors: {
    rooms: {
      doors: 'all',
      say: 'all',
      'follow-up': 'all',
      webmail: 'all',
      ui: 'all',
      extension: 'all',
      messages: 'all',
      compose: 'all',
    },
    packages: /^(preact(\/.*)?|valibot)$/,
  },
};

function roomOf(file: string): Room {
  const [, first, rest] = file.split('/');
  if (rest === undefined) return first === 'messages.ts' ? 'messages' : first === 'say.ts' ? 'say' : 'doors';
  return first as Room;
}

describe('the arrows of the house', () => {
  for (const file of sourceFiles())
    it(file, () => {
      const { rooms, packages } = rules[roomOf(file)];
      for (const { to, typesOnly } of importsOf(file)) {
        if (!to.startsWith('src/')) {
          if (/^\.|words\.js$|\.(css|json)$/.test(to)) continue;
          expect(typesOnly || packages.test(to), `${file} may not import the package ${to}`).toBe(true);
          continue;
        }
        const allowed = rooms[roomOf(to)];
        expect(
          allowed === 'all' || (allowed === 'types' && typesOnly),
          `${file} may not import ${to}${typesOnly ? ' (types)' : ''}`,
        ).toBe(true);
      }
    });
});

describe('what only one place may know', () => {
  it('webextension-polyfill is imported in one file', () => {
    const importers = sourceFiles().filter((file) =>
      importsOf(file).some(({ to, typesOnly }) => to === 'webextension-polyfill' && !typesOnly),
    );
    expect(importers).toEqual(['src/extension/browser.ts']);
  });

  it('the content script carries neither Preact nor Handlebars nor valibot', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { to, typesOnly } of importsOf(file)) {
        if (typesOnly) continue;
        if (to.startsWith('src/')) visit(to);
        else packages.add(to);
      }
    };
    visit('src/content.ts');
    expect([...packages]).toEqual([]);
  });
});
