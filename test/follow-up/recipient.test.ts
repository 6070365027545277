import { expect, it } from 'vitest';
import { isTo } from '../../src/follow-up/recipient.ts';

const dana = { name: 'Dana Okafor', email: 'Dana@Caldera.example', field: 'to' } as const;

it('finds an address in To, however it is written', () => {
  expect(isTo([dana], 'dana@caldera.example')).toBe(true);
  expect(isTo([dana], 'dana@caldera.example.org')).toBe(false);
  expect(isTo([{ ...dana, field: 'cc' }], 'dana@caldera.example')).toBe(false);
  expect(isTo([{ name: 'Dana Okafor', field: 'to' }], 'dana@caldera.example')).toBe(false);
});

it('takes no address for a message to nobody yet', () => {
  expect(isTo([], '')).toBe(true);
  expect(isTo([{ ...dana, field: 'cc' }], '')).toBe(true);
  expect(isTo([dana], '')).toBe(false);
});
