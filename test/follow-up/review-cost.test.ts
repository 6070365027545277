/** What a hostile letter or hostile notes cost: work grows with their length, never with its square. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/follow-up/checks/index.ts';
import { longest, read } from '../../src/follow-up/reading/reading.ts';
import type { ReviewInput } from '../../src/follow-up/review.ts';
import { filled, units } from '../attack/hostile-texts.ts';
import { letters } from '../attack/readers.ts';
import { steepness } from '../steep.ts';
import { type Change, letter } from './checks/letter.ts';

const prose = 'Growth Dana Aa Bb. I want a very good call, and the week. ';
/** Where it may stand in the notes, and about the message. */
const notes: Record<string, (text: string) => Change> = {
  company: (company) => ({ interview: { company } }),
  alias: (alias) => ({ interview: { companyAliases: [alias] } }),
  role: (role) => ({ interview: { role } }),
  evidence: (evidence) => ({ interview: { evidence } }),
  'the interviewer': (fullName) => ({ dana: { fullName } }),
  honorific: (honorific) => ({ dana: { honorific } }),
  'a colleague': (fullName) => ({ hugo: { fullName } }),
  'their point': (point) => ({ dana: { connectionPoints: [point] } }),
  'many points of a colleague': (point) => ({ hugo: { connectionPoints: point.match(/.{1,60}/gs)?.slice(0, 200) ?? [] } }),
  'the candidate': (fullName) => ({ candidate: { fullName } }),
  signature: (signature) => ({ candidate: { signature } }),
  'the name in To': (name) => ({ to: [{ name, email: 'dana@caldera.example' }] }),
  'the address in To': (email) => ({ to: [{ name: '', email }] }),
  'a letter to a colleague': (text) => ({ siblings: [{ recipient: 'Hugo Lambert', text }] }),
  'another company': (company) => ({
    otherInterviews: [{ id: 'z', company, role: 'x', endedAt: '2026-03-04T09:00:00Z', interviewers: [] }],
  }),
};

/** Who takes more than a linear share of four times as much. */
function steep(small: ReviewInput, large: ReviewInput): string[] {
  const found: string[] = [];
  // Facts that hang on the notes alone are kept with them: each turn reads them anew.
  const reading = (input: ReviewInput) => read({ ...input, notes: structuredClone(input.notes) });
  const hold = (what: string, on: (input: ReviewInput) => () => void) => {
    const much = steepness(on(large), on(small));
    if (much) found.push(`${what}: ${much} ms`);
  };
  hold('reading', (input) => () => void reading(input));
  const [one, other] = [reading(small), reading(large)];
  if (!one || !other) return ['no reading'];
  for (const check of checks) hold(check.id, (input) => () => void check.find(input === small ? one : other));
  return found;
}

describe('a review of hostile text', () => {
  for (const [place, change] of Object.entries(letters))
    it(`grows no faster than ${place}`, () => {
      const found = units.flatMap((unit) =>
        steep(letter(change(filled(unit, longest / 4))), letter(change(filled(unit, longest)))).map(
          (what) => `${JSON.stringify(unit)} ${what}`,
        ),
      );
      expect(found).toEqual([]);
    });

  it('reads so much of 100 KB and no more', () => {
    for (const unit of units) {
      const reading = read(letter({ text: filled(unit, 100_000), subject: filled(unit, 100_000) }));
      expect(reading?.body.text.length).toBeLessThanOrEqual(longest);
      expect(reading?.sentences.length).toBeLessThanOrEqual(400);
    }
  });

  it('grows no faster than the notes', () => {
    const found = Object.entries(notes).flatMap(([place, change]) =>
      units
        .filter((_, index) => index % 2 === 0)
        .flatMap((unit) => {
          const at = (length: number) => letter({ text: filled(prose, 1_500), ...change(filled(unit, length)) });
          return steep(at(2_950), at(11_800)).map((what) => `${place} ${JSON.stringify(unit)} ${what}`);
        }),
    );
    expect(found).toEqual([]);
  });
});
