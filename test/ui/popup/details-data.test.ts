import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DetailPlace, detailAt, detailPlaces, withDetails } from '../../../src/ui/popup/details-data.ts';
import { interview } from '../states.ts';

const saved = interview({
  companyNeed: 'returns',
  forgot: { topic: 'pricing', text: 'I built the price test.' },
  coordinator: { fullName: 'Iris Penn', connectionPoints: [], jobTitle: 'Recruiter' },
});

it('shows what was typed, else what is saved', () => {
  expect(detailAt('companyNeed', undefined, saved)).toBe('returns');
  expect(detailAt('companyNeed', { companyNeed: '' }, saved)).toBe('');
  expect(detailAt('forgot.topic', {}, saved)).toBe('pricing');
  expect(detailAt('coordinator.fullName', {}, saved)).toBe('Iris Penn');
  expect(detailAt('offer', undefined, saved)).toBe('');
  expect(detailAt('offer', undefined, undefined)).toBe('');
});

it('changes what was typed and leaves the rest of a record alone', () => {
  const changed = withDetails(saved, {
    'coordinator.email': 'iris@caldera.example',
    'forgot.topic': '',
    'forgot.text': ' ',
    offer: 'a case study',
  });
  expect(changed).toEqual({
    ...saved,
    offer: 'a case study',
    forgot: undefined,
    coordinator: { fullName: 'Iris Penn', connectionPoints: [], jobTitle: 'Recruiter', email: 'iris@caldera.example' },
  });
  expect(Object.keys(changed)).not.toContain('forgot');
});

it('gives back what it was given, in every place', () => {
  const typed = fc.dictionary(fc.constantFrom<DetailPlace>(...detailPlaces), fc.string());
  fc.assert(
    fc.property(typed, (more) => {
      const after = withDetails(saved, more);
      for (const place of detailPlaces)
        expect(detailAt(place, undefined, after)).toBe(
          place in more ? (more[place] ?? '').trim() : detailAt(place, undefined, saved),
        );
    }),
  );
});
