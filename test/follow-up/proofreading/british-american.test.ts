import { describe, expect, it } from 'vitest';
import { foreignSpellings } from '../../../src/follow-up/proofreading/british-american.ts';
import { tokens } from '../../../src/follow-up/reading/words.ts';

const mended = (text: string, region: string) => foreignSpellings(tokens(text), region).map(({ right }) => right);

describe('British and American spelling', () => {
  it('tells American from British', () => {
    expect(mended('color center organize analyze fulfill', 'GB')).toEqual(['colour', 'centre', 'analyse', 'fulfil']);
  });

  it('goes by the stem', () => {
    expect(mended('neighborhood favorable colors traveler labeling skillful', 'GB')).toEqual([
      'favourable',
      'colours',
      'traveller',
      'labelling',
      'skilful',
    ]);
    expect(mended('honoured jewellery grey analyses', 'US')).toEqual(['honored', 'jewelry', 'gray']);
  });

  it('tells British from American', () => {
    expect(mended('colour centre organised analysing fulfil', 'US')).toEqual([
      'color',
      'center',
      'organized',
      'analyzing',
      'fulfill',
    ]);
  });

  it('leaves names, other countries and what is right on both sides alone', () => {
    expect(mended('the Rockefeller Center, programs, meter, license, promise, advise', 'GB')).toEqual([]);
    expect(mended('color colour', 'CA')).toEqual([]);
  });
});
