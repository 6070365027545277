import { expect, it } from 'vitest';
import { byImportance, secondsToRead } from '../../../src/ui/card/parts.ts';
import { findings } from '../states.ts';

it('reads at 238 words a minute, in any script', () => {
  expect(secondsToRead(Array(119).fill('word').join(' '), 'en')).toBe(30);
  expect(secondsToRead('お時間をいただきありがとうございました。', 'ja')).toBeGreaterThan(0);
  expect(secondsToRead('', 'en')).toBe(0);
});

it('puts errors first and leaves the list it was given alone', () => {
  expect(byImportance(findings).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  expect(findings[0]?.severity).toBe('info');
});
