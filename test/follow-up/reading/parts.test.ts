import { describe, expect, it } from 'vitest';
import {
  hasConnection,
  hasInterest,
  hasNextStep,
  hasThanks,
  parts,
  recognised,
  share,
  stems,
  stemsOf,
} from '../../../src/follow-up/reading/parts.ts';
import { read } from '../../../src/follow-up/reading/reading.ts';
import { letter } from '../checks/letter.ts';

const of = (sentence: string, locale = 'en-GB') => {
  const reading = read(letter({ locale, text: `Dear Dana,\n\n${sentence}\n\nMaya` }));
  if (!reading) throw new Error('no interview');
  return {
    thanks: hasThanks(reading),
    interest: hasInterest(reading),
    next: hasNextStep(reading),
    connection: hasConnection(reading),
  };
};

describe('the parts of a letter', () => {
  it.each([
    ['I am grateful for your time.', 'thanks'],
    ['Je vous remercie.', 'thanks'],
    ['I would love to work on this.', 'interest'],
    ['It is the job I want.', 'interest'],
    ['Die Aufgabe reizt mich.', 'interest'],
    ['Je vous confirme mon intérêt pour le poste.', 'interest'],
    ['I’d love the job.', 'interest'],
    ['Su puesto me entusiasma.', 'interest'],
    ['Shall I send you the sample?', 'next'],
    ['Quedo a su disposición.', 'next'],
    ['The rain and your ads made me think.', 'connection'],
  ] as const)('%s', (sentence, part) => {
    expect(of(sentence)[part]).toBe(true);
  });

  it('are not in a sentence about the weather', () => {
    expect(of('The sun is out.')).toEqual({ thanks: false, interest: false, next: false, connection: false });
  });

  it('does not take an offer for interest', () => {
    expect(of('I would be glad to send references.').interest).toBe(false);
  });

  it('lists the five of the guide', () => {
    const reading = read(letter({ kind: 'check-in' }));
    expect(reading && parts(reading).map(({ part, needed }) => `${part} ${needed}`)).toEqual([
      'subject true',
      'greeting true',
      'thanks false',
      'connection false',
      'next step true',
    ]);
  });
});

describe('how much of a note is taken up', () => {
  it('goes by the stems of its telling words', () => {
    expect(stems('the rota you changed in May')).toEqual(['rota', 'chang']);
    expect(stems('your team')).toEqual(['your', 'team'].filter((word) => stems('your team').includes(word)));
    expect(stems('C++')).toEqual(['c']);
  });

  it('is a share', () => {
    const text = stemsOf('You change the rota often.');
    expect(share('the rota you changed in May', text)).toBe(1);
    expect(share('the warehouse', text)).toBe(0);
    expect(recognised).toBeGreaterThan(0);
  });
});
