import { describe, expect, it } from 'vitest';
import { givenProfile, readGiven } from '../../src/follow-up/given.ts';

const policy = {
  locale: 'de-AT',
  country: 'at',
  workingDays: ['Thu', 'Mon', 'Tue', 'Wed'],
  holidays: ['2026-12-24'],
  hosts: ['mail.school.example'],
  templates: { 'thank-you.hbs': 'title: Thanks' },
};

describe('what an organisation gives', () => {
  it('is read whole', () => {
    expect(readGiven(policy)).toEqual({
      locale: 'de-AT',
      country: 'AT',
      workingDays: ['Mon', 'Tue', 'Wed', 'Thu'],
      holidays: ['2026-12-24'],
      hosts: ['mail.school.example'],
      templates: [{ file: 'thank-you.hbs', source: 'title: Thanks' }],
      problems: [],
    });
  });

  it.each([
    ['locale', 'deutsch!', 'locale: not a locale'],
    ['locale', 7, 'locale: not a locale'],
    ['country', 'Austria', 'country: not a country code'],
    ['workingDays', ['Mon', 'Montag'], 'workingDays: not a weekday (Mon … Sun)'],
    ['workingDays', 'Mon', 'workingDays: not a list'],
    ['workingDays', [], 'workingDays: no working day'],
    ['holidays', '2026-12-24', 'holidays: not a list'],
    ['holidays', ['2026-12-24', '2026-13-01'], 'holidays[1]: not a day'],
    ['hosts', ['https://mail.school.example/*'], 'hosts[0]: not a host, such as mail.example.org'],
    ['hosts', ['*.school.example'], 'hosts[0]: not a host, such as mail.example.org'],
    ['hosts', [null], 'hosts[0]: not a host, such as mail.example.org'],
    ['templates', ['thank-you.hbs'], 'templates: not texts by file name'],
    ['templates', { 'thank-you.hbs': 3 }, 'templates: not texts by file name'],
    ['homepage', 'https://school.example', 'homepage: not known'],
    ['constructor', 'x', 'constructor: not known'],
  ])('%s as %j is left out and told, and the rest is taken', (field, value, problem) => {
    const given = readGiven({ ...policy, [field]: value });
    expect(given.problems).toEqual([problem]);
    const [other] = Object.keys(policy).filter((one) => one !== field && one !== 'country');
    expect(given).toMatchObject(other === 'locale' ? { locale: 'de-AT' } : { holidays: ['2026-12-24'] });
  });

  it.each([undefined, null, 'garbage', 7, [], {}])('%j is a policy that gives nothing', (value) => {
    const nothing = readGiven(value);
    expect({ ...nothing, problems: [] }).toEqual({ holidays: [], hosts: [], templates: [], problems: [] });
    expect(givenProfile(nothing, { fullName: 'Leyla Demir' })).toEqual({});
  });

  it('lies over the profile: its week instead of the own one, its days off beside the own ones', () => {
    const own = { fullName: 'Leyla Demir', calendar: { weekend: ['Fri' as const], holidays: ['2026-05-04', '2026-12-24'] } };
    expect(givenProfile(readGiven(policy), own)).toEqual({
      locale: 'de-AT',
      calendar: { country: 'AT', weekend: ['Fri', 'Sat', 'Sun'], holidays: ['2026-05-04', '2026-12-24'] },
    });
    expect(givenProfile(readGiven({ locale: 'fr-FR' }), own)).toEqual({ locale: 'fr-FR' });
  });
});
