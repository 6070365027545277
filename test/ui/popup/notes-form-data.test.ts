import { describe, expect, it } from 'vitest';
import { asHalfWritten, blankForm, formOf, isBlank, localTime } from '../../../src/ui/popup/notes-form-data.ts';
import { interview } from '../states.ts';

const candidate = { fullName: 'Alex Kim' };
const person = (more: object) => ({ id: 'p', fullName: '', email: '', connectionPoint: '', ...more });

describe('the form', () => {
  it('knows when it is blank', () => {
    const form = blankForm(candidate, [interview()]);
    expect(form.tone).toBe('warm');
    expect(isBlank(form)).toBe(true);
    expect(isBlank({ ...form, role: 'x' })).toBe(false);
    expect(isBlank({ ...form, more: { evidence: ' ' } })).toBe(true);
    expect(isBlank({ ...form, more: { evidence: 'x' } })).toBe(false);
    expect(isBlank({ ...form, people: [person({ connectionPoint: 'x' })] })).toBe(false);
  });

  it('is believed only when it has the shape of one', () => {
    const form = blankForm(candidate, []);
    expect(asHalfWritten(form)).toEqual(form);
    expect(asHalfWritten({ ...form, more: { offer: 'a case study' } })).toEqual({ ...form, more: { offer: 'a case study' } });
    for (const other of [
      null,
      undefined,
      5,
      'text',
      {},
      { ...form, company: 5 },
      { ...form, people: [] },
      { ...form, more: { offer: 5 } },
      { ...form, people: [null] },
    ])
      expect(asHalfWritten(other)).toBeUndefined();
  });
});

it('formOf shows the end on this clock', () => {
  const saved = interview({ endedAt: '2026-03-10T07:00:30-04:00' });
  expect(formOf(saved, candidate)).toMatchObject({
    editing: true,
    ended: localTime(Date.parse(saved.endedAt)),
    company: 'Caldera Foods',
  });
});
