import { afterEach, expect, it, vi } from 'vitest';
import german from '../../src/_locales/de/messages.json' with { type: 'json' };
import { failure, success } from '../../src/follow-up/result.ts';
import { messagesOf } from '../messages-of.ts';

async function inGerman() {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage: messagesOf(german) } });
  return import('../../src/extension/refusal-words.ts');
}
afterEach(() => vi.unstubAllGlobals());

it('says why in the language of the screens, with names of any signs', async () => {
  const { refusalWords } = await inGerman();
  expect(refusalWords({ refused: 'tellsInterview', values: ['Caldera $1'] })).toBe(
    '„Caldera $1“ gehört zu diesem Gespräch, also wird der Satz nicht für andere behalten.',
  );
});

it('leaves a template’s mistake in its own words, and an answer as it is', async () => {
  const { inWords, refusalWords } = await inGerman();
  expect(refusalWords('A template has a mistake in line 3: no such part')).toBe(
    'A template has a mistake in line 3: no such part',
  );
  expect(inWords(success(3))).toEqual(success(3));
  expect(inWords(failure({ refused: 'nothingLeft', values: [] }))).toEqual(
    failure('An diese Person ist nichts mehr zu schreiben.'),
  );
});
