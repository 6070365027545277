import { describe, expect, it } from 'vitest';
import { parseRecord, personSchema } from '../../../src/follow-up/notes.ts';
import { domainOf, honorificSense, isPerson, known, nameWords } from '../../../src/follow-up/reading/people.ts';

const person = (record: Record<string, unknown>) => {
  const parsed = parseRecord(personSchema, record);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};

describe('the words of a name', () => {
  it.each([
    ['Dana Okafor', ['Dana', 'Okafor'], []],
    ['Dr. Helen Nair', ['Helen', 'Nair'], ['Dr.']],
    ['Okafor, Dana (she/her) via LinkedIn', ['Dana', 'Okafor'], []],
    ['Dana Okafor | Caldera', ['Dana', 'Okafor'], []],
    ['Dana Okafor, PhD', ['Dana', 'Okafor'], []],
    ['Rivas Montero, Carlos', ['Rivas', 'Montero', 'Carlos'], []],
    ['van der Berg, Jan', ['Jan', 'van', 'der', 'Berg'], []],
    // What stands behind a name is nobody's given name.
    ['Dana Okafor, CFA', ['Dana', 'Okafor'], []],
    ['Dana Okafor, VP Growth', ['Dana', 'Okafor'], []],
    ['Dana Okafor, Caldera Foods', ['Dana', 'Okafor'], []],
    ['Dana Okafor - Head of HR', ['Dana', 'Okafor'], []],
    ['Dana Okafor at Caldera', ['Dana', 'Okafor'], []],
    ['Dana Okafor she/her', ['Dana', 'Okafor'], []],
    ['dana.okafor@caldera.example', [], []],
    ['Dame Ada Moss', ['Ada', 'Moss'], ['Dame']],
    ['Don', ['Don'], []],
    ['', [], []],
  ])('%s', (name, words, titles) => {
    expect(nameWords(name)).toEqual({ words, titles });
  });
});

describe('what an honorific says', () => {
  it.each([
    ['Dr.', 'doctor'],
    ['Frau', 'she'],
    ['Mr', 'he'],
    ['Mx.', 'other'],
    ['Dana', undefined],
  ])('%s', (word, sense) => {
    expect(honorificSense(word)).toBe(sense);
  });
});

describe('a known person', () => {
  it('has a given name where it can be told', () => {
    const givenOf = (record: Record<string, unknown>) => known(person(record), 'interviewer').given;
    expect(givenOf({ fullName: 'Dana Okafor' })).toEqual(['Dana']);
    expect(givenOf({ fullName: 'Li Wei' })).toEqual([]);
    expect(givenOf({ fullName: 'Mori Kenji', nameOrder: 'family-first' })).toEqual([]);
    expect(givenOf({ fullName: 'OKAFOR Dana' })).toEqual([]);
    expect(givenOf({ fullName: 'DANA OKAFOR' })).toEqual(['DANA']);
    expect(givenOf({ fullName: 'Suharto' })).toEqual([]);
    expect(givenOf({ fullName: 'Jennifer Okafor', preferredName: 'Jen' })).toEqual(['Jennifer', 'Jen']);
  });

  it('may be named by the address book, too', () => {
    expect(known(person({ fullName: 'Dana Okafor' }), 'interviewer', 'Ms. Dee Okafor')).toMatchObject({
      words: ['Dana', 'Okafor', 'Dee'],
      honorifics: ['Ms.'],
    });
  });
});

describe('whose address it is', () => {
  const dana = person({ fullName: 'Dana Okafor', email: 'dana@caldera.example' });

  it('goes by the e-mail, in any case', () => {
    expect(isPerson({ name: '', email: 'Dana@Caldera.example' }, dana)).toBe(true);
    expect(isPerson({ name: 'Dana Okafor', email: 'other@caldera.example' }, dana)).toBe(false);
  });

  it('goes by the whole name where there is no e-mail', () => {
    expect(isPerson({ name: 'Okafor, Dana' }, dana)).toBe(true);
    expect(isPerson({ name: 'Dana' }, dana)).toBe(false);
    expect(isPerson({}, dana)).toBe(false);
  });

  it('has a domain', () => {
    expect(domainOf('Dana@Caldera.Example')).toBe('caldera.example');
    expect(domainOf(undefined)).toBe('');
  });
});
