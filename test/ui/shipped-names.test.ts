import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { kindTitle, partName } from '../../src/ui/shipped-names.ts';
import { readSource, root } from '../house/sources.ts';

const templates = readdirSync(path.join(root, 'templates')).filter((file) => /^[\w-]+\.hbs$/.test(file));
const parts = readdirSync(path.join(root, 'templates/parts')).flatMap((file) => /^([\w-]+)\.hbs$/.exec(file)?.[1] ?? []);

describe('what is shipped', () => {
  it.each(templates)('has its title among the words of the screens: %s', (file) => {
    const title = /^title: (.*)$/m.exec(readSource(`templates/${file}`))?.[1] ?? '';
    expect(english).toHaveProperty(`kind_${title.replace(/\W/g, '_')}`, { message: title });
    expect(kindTitle(title)).toBe(title);
    expect(english.shipped_kinds.message.split('|')).toContain(title);
  });

  it('has a name for every part', () => {
    expect(Object.keys(english).filter((key) => key.startsWith('part_'))).toEqual(
      [...parts, 'letter', 'subject'].map((part) => `part_${part.replace(/\W/g, '_')}`).sort(),
    );
    expect(english.shipped_parts.message.split('|').sort()).toEqual([...parts, 'letter', 'subject'].sort());
    for (const part of [...parts, 'letter', 'subject']) expect(partName(part)).toBe(part);
  });
});

it('leaves what the candidate named as it is', () => {
  expect(kindTitle('Mein Dank')).toBe('Mein Dank');
  expect(partName('Grüße')).toBe('Grüße');
});
