import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortNotes } from '../../../src/follow-up/debrief/sort-notes.ts';
import { readTimeline } from '../../../src/follow-up/timing/decision.ts';
import { steepness } from '../../steep.ts';

const isTimeframe = (said: string) => readTimeline(said, '2026-03-10') !== null;
const sort = (notes: string) => sortNotes(notes, isTimeframe);

const messy =
  'Met Dana Okafor (VP Growth) and Tom Brandt. Dana talked about ads on rainy days. They need fewer returns. ' +
  'Tom asked about the pricing test, and I promised to send him the case study. They decide by the end of next week. Nice view.';

describe('notes as they were jotted down', () => {
  it('are sorted into people, points, needs, promises and the timeframe; the rest is given back', () => {
    expect(sort(messy)).toEqual({
      people: [
        { fullName: 'Dana Okafor', email: '', jobTitle: 'VP Growth' },
        { fullName: 'Tom Brandt', email: '', jobTitle: '' },
      ],
      pieces: [
        { kind: 'point', text: 'ads on rainy days', about: 0 },
        { kind: 'need', text: 'fewer returns' },
        { kind: 'point', text: 'the pricing test', about: 1 },
        { kind: 'promise', text: 'the case study' },
        { kind: 'timeframe', text: 'by the end of next week' },
        { kind: 'rest', text: 'Nice view.' },
      ],
    });
  });

  it.each([
    ['Spoke to Iris Penn <iris@x.example>. She mentioned the move to Leeds.', ['Iris Penn'], ['point: the move to Leeds']],
    ['Dr. Elif Kaya asked me about C++. I’ll send her my thesis.', ['Elif Kaya'], ['point: C++', 'promise: my thesis']],
    ['They will let me know soon.', [], ['rest: They will let me know soon.']],
    ['We should hear back within five business days.', [], ['timeframe: within five business days']],
    ['Their main challenge is churn', [], ['need: churn']],
    ['great talk, no idea what they want next', [], ['rest: great talk, no idea what they want next']],
  ])('%j', (notes, names, pieces) => {
    const sorted = sort(notes);
    expect(sorted.people.map(({ fullName }) => fullName)).toEqual(names);
    expect(sorted.pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(pieces);
  });

  it('may be a list of people', () => {
    expect(sort('Dana Okafor <dana@caldera.example>; Tom Brandt, CTO').people).toHaveLength(2);
  });

  it('come back word for word: nothing is invented', () => {
    const part = fc.constantFrom(
      ...messy.split(/(?<=[ .])/),
      'Iris Penn',
      ' I will send ',
      '<a@b.example>',
      ', ',
      '\n',
      'we ',
      'tomorrow ',
      '(CTO)',
      '{{x}}',
      '<b>',
    );
    const notes = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(notes, (text) => {
        const { people, pieces } = sort(text);
        for (const value of [...people.flatMap((one) => Object.values(one)), ...pieces.map((piece) => piece.text)])
          expect(text).toContain(value);
        for (const { about } of pieces) if (about !== undefined) expect(people[about]).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it.each(['A', 'Aa ', 'I promised ', 'Dana Okafor, the a ', '. A', 'by Monday ', '\n', '- a\n'])(
    'of nothing but %j take no more than their length',
    (unit) => {
      const of = (length: number) => () => void sort(unit.repeat(length / unit.length));
      expect(steepness(of(20_000), of(5_000))).toBeUndefined();
    },
  );
});
