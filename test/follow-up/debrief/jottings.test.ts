import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jottingsIn, withAdded } from '../../../src/follow-up/debrief/jottings.ts';

it('takes the time of the call off each line', () => {
  expect(jottingsIn('0:42 rain sells\n1:02:09 hiring freeze until 12:30\n\nno time here\n3:10 \n4:00')).toEqual([
    { stamp: '0:42', text: 'rain sells' },
    { stamp: '1:02:09', text: 'hiring freeze until 12:30' },
    { stamp: '', text: 'no time here' },
  ]);
});

it('adds to a note, and says nothing twice', () => {
  expect(withAdded(undefined, 'ads')).toBe('ads');
  expect(withAdded(' ads ', 'prices')).toBe('ads, prices');
  expect(withAdded('ads, prices', 'prices')).toBe('ads, prices');
  expect(withAdded('rain, snow', 'rain, snow')).toBe('rain, snow');
});

it('loses no word, and leaves no stamp before one', () => {
  const line = fc.tuple(fc.constantFrom('', '0:07 ', '12:34 ', '1:02:03 '), fc.constantFrom('rain sells', 'cut by a third', '§'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const found = jottingsIn(lines.map((parts) => parts.join('')).join('\n'));
      expect(found.map(({ text }) => text)).toEqual(lines.map(([, text]) => text));
    }),
    { numRuns: 50 },
  );
});
