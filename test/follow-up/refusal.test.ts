import { expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { refuse } from '../../src/follow-up/refusal.ts';
import { readSource, sourceFiles } from '../house/sources.ts';

it('is the name of a sentence and what goes into it', () =>
  expect(refuse('notWritten', 'Mein Dank')).toEqual({ ok: false, error: { refused: 'notWritten', values: ['Mein Dank'] } }));

it('has no sentence that nobody says', () => {
  const source = sourceFiles().map(readSource).join('\n');
  const names = Object.keys(english).flatMap((key) => /^refusal_(\w+)$/.exec(key)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});
