import { describe, expect, it } from 'vitest';
import { parseAddress, unique } from '../../src/webmail/address.ts';

describe('parseAddress', () => {
  it.each([
    ['Dana Okafor <dana@caldera.example>', '', 'Dana Okafor', 'dana@caldera.example'],
    ['"Okafor, Dana" <dana@caldera.example>', '', 'Okafor, Dana', 'dana@caldera.example'],
    ['dana@caldera.example', '', '', 'dana@caldera.example'],
    ['dana@caldera.example', 'dana@caldera.example', '', 'dana@caldera.example'],
    ['dana@caldera.example', '\u200bDana Okafor\u200b', 'Dana Okafor', 'dana@caldera.example'],
    ['', 'Dana Okafor', 'Dana Okafor', undefined],
    ["o'brien@caldera.example", '', '', "o'brien@caldera.example"],
    // Where it goes, whatever the name looks like.
    ['"dana@caldera.example" <tom@other.example>', '', '', 'tom@other.example'],
    ['dana@caldera.example <tom@other.example>', 'dana@caldera.example', '', 'tom@other.example'],
    ['"dana@caldera.example"@other.example', '', '', 'dana@caldera.example"@other.example'],
    ['dana@caldera.example tom@other.example', '', '', 'dana@caldera.example tom@other.example'],
    ['tom@intranet', 'dana@caldera.example', '', 'tom@intranet'],
    ['\u202aдана@пример.example\u202c', 'Дана', 'Дана', 'дана@пример.example'],
  ])('%s, shown as "%s"', (written, shown, name, email) => {
    expect(parseAddress(written, shown)).toEqual({
      name,
      field: 'to',
      ...(email ? { email: expect.stringContaining(email) } : {}),
    });
  });
});

it('names nobody twice in a field, and nobody without name and address', () => {
  const dana = { name: 'Dana', email: 'dana@x.example', field: 'to' as const };
  const people = [
    dana,
    { ...dana, email: 'Dana@X.example' },
    { ...dana, field: 'cc' as const },
    { name: '', field: 'to' as const },
  ];
  expect(unique(people)).toEqual([dana, { ...dana, field: 'cc' }]);
});
