import { beforeEach, expect, it, vi } from 'vitest';
import { browserInMemory } from './browser-in-memory.ts';

let memory: ReturnType<typeof browserInMemory>;
vi.mock('../../src/extension/browser.ts', () => ({
  get browser() {
    return memory.browser;
  },
}));
const { letterTaken, letterWanted, wantLetter } = await import('../../src/extension/wanted-letter.ts');

const letter = {
  who: { interviewId: 'caldera', interviewerId: 'dana' },
  kind: 'thank-you',
  email: 'dana@caldera.example',
};
beforeEach(() => {
  memory = browserInMemory();
});

it('is for one tab, and never kept with the notes', async () => {
  await wantLetter(7, letter, 1_000);
  expect(await letterWanted(7, 2_000)).toEqual(letter);
  expect(await letterWanted(8, 2_000)).toBeUndefined();
  expect(memory.local).toEqual({});
});

it('is forgotten after some minutes', async () => {
  await wantLetter(7, letter, 1_000);
  expect(await letterWanted(7, 1_000 + 299_000)).toEqual(letter);
  expect(await letterWanted(7, 1_000 + 301_000)).toBeUndefined();
});

it('is written once, and a letter in another tab takes nothing away', async () => {
  await wantLetter(7, letter, 1_000);
  await letterTaken(8);
  expect(await letterWanted(7, 2_000)).toEqual(letter);
  await letterTaken(7);
  expect(await letterWanted(7, 2_000)).toBeUndefined();
  await letterTaken(7);
});

it('waits in its own tab when another is asked for before it is written: a panel is written to at one go', async () => {
  const toTom = { ...letter, who: { interviewId: 'caldera', interviewerId: 'tom' }, email: 'tom@caldera.example' };
  await wantLetter(7, letter, 1_000);
  await wantLetter(8, toTom, 1_500);
  expect(await letterWanted(7, 2_000)).toEqual(letter);
  expect(await letterWanted(8, 2_000)).toEqual(toTom);
});
