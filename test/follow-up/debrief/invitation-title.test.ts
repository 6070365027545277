import { expect, it } from 'vitest';
import { titleFacts } from '../../../src/follow-up/debrief/invitation-title.ts';

const names = ['Leyla Demir', 'Dana Okafor'];
const facts = (title: string, domain = 'caldera.example') => titleFacts(title, domain, names);

it.each([
  ['Interview: Growth Analyst at Caldera Foods', 'Caldera Foods', 'Growth Analyst'],
  ['Caldera Foods – Interview – Growth Analyst', 'Caldera Foods', 'Growth Analyst'],
  ['Leyla Demir <> Caldera Foods: Interview', 'Caldera Foods', ''],
  ['Interview with Caldera Foods (Growth Analyst)', 'Caldera Foods', 'Growth Analyst'],
  ['Interview for the Growth Analyst position', 'caldera', 'Growth Analyst'],
  ['Caldera Foods interview', 'Caldera Foods', ''],
  ['Phone Interview | Senior Data Engineer | Leyla Demir', 'caldera', 'Senior Data Engineer'],
  ['Vorstellungsgespräch als Referentin bei Caldera Foods', 'Caldera Foods', 'Referentin'],
  ['Entretien – Chargée de projet – Caldera Foods', 'Caldera Foods', 'Chargée de projet'],
  ['Entrevista con Caldera Foods', 'Caldera Foods', ''],
  ['Video interview with Dana Okafor', 'caldera', ''],
  ['Coffee', 'caldera', ''],
  ['', 'caldera', ''],
])('%s', (title, company, role) => {
  expect(facts(title)).toEqual({ company, role });
});

it('takes the company from the title where the address tells none', () => {
  expect(facts('Interview with Northline', '')).toEqual({ company: 'Northline', role: '' });
  expect(facts('Interview with Dana Okafor', '')).toEqual({ company: '', role: '' });
  expect(facts('Chat', 'mail.hollow-pine.co.uk')).toEqual({ company: 'hollow-pine', role: '' });
});

it('gives nothing that does not stand in the title or the address', () => {
  for (const title of ['Interview: <b>Analyst</b> at X', 'a'.repeat(5000), '((((', 'Interview for for for'])
    for (const value of Object.values(facts(title))) expect(`${title} caldera`).toContain(value);
});
