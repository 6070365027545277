import { describe, expect, it } from 'vitest';
import { localeCustom } from '../../src/follow-up/custom.ts';
import type { Person, Tone } from '../../src/follow-up/notes.ts';
import { salutation } from '../../src/follow-up/salutation.ts';

const greet = (person: Partial<Person>, locale: string, tone: Tone = 'formal', company = 'Caldera Foods') =>
  salutation(person, { ...localeCustom(locale), tone, company });

describe('salutation', () => {
  const cases: [Partial<Person>, string, Tone, string][] = [
    [{ fullName: 'Ilse Hallam', honorific: 'Ms' }, 'en-US', 'formal', 'Dear Ms. Hallam,'],
    [{ fullName: 'Ilse Hallam', honorific: 'Ms.' }, 'en-GB', 'formal', 'Dear Ms Hallam,'],
    [{ fullName: 'Ilse Hallam', honorific: 'Ms.' }, 'en-GB', 'warm', 'Hi Ilse,'],
    [{ fullName: 'Seo-yeon Baek' }, 'en-US', 'formal', 'Dear Seo-yeon Baek,'],
    [{ fullName: 'Seo-yeon Baek' }, 'en-US', 'warm', 'Hi Seo-yeon,'],
    [{ fullName: 'Dr. Helen Nair' }, 'en-US', 'formal', 'Dear Dr. Nair,'],
    [{ fullName: 'Dr. Helen Nair', honorific: 'Dr.' }, 'en-GB', 'formal', 'Dear Dr Nair,'],
    [{ fullName: 'Helen Nair', honorific: 'Dr.' }, 'en-US', 'warm', 'Hello Dr. Nair,'],
    [{ fullName: 'Robin Falk', honorific: 'Mx' }, 'en-US', 'formal', 'Dear Mx. Falk,'],
    [{ fullName: 'Anna Bell', honorific: 'Mrs.' }, 'en-GB', 'formal', 'Dear Mrs Bell,'],
    [{ fullName: 'Lena Lindner', honorific: 'Prof. Dr.' }, 'en-US', 'formal', 'Dear Prof. Lindner,'],
    [{ fullName: 'U Aung Min' }, 'en-US', 'formal', 'Dear U Aung Min,'],
    [{ fullName: 'Mori-san' }, 'en-US', 'formal', 'Dear Mori-san,'],
    [{ fullName: 'Guðrún Jónsdóttir', nameType: 'patronymic' }, 'en-GB', 'formal', 'Dear Guðrún,'],
    [{ fullName: 'Priya', honorific: 'Dr.' }, 'en-US', 'formal', 'Dear Dr. Priya,'],
    [{ fullName: 'Dana Okafor', pronouns: 'she/her' }, 'en-US', 'formal', 'Dear Dana Okafor,'],
    [{ fullName: 'Lena Lindner', honorific: 'Frau Dr.' }, 'de-DE', 'formal', 'Sehr geehrte Frau Dr. Lindner,'],
    [{ fullName: 'Lena Lindner', honorific: 'Dr.', pronouns: 'she/her' }, 'de-DE', 'formal', 'Sehr geehrte Frau Dr. Lindner,'],
    [{ fullName: 'Jan Weber', honorific: 'Mr.' }, 'de-DE', 'formal', 'Sehr geehrter Herr Weber,'],
    [{ fullName: 'Robin Falk' }, 'de-DE', 'formal', 'Guten Tag Robin Falk,'],
    [{ fullName: 'Eva Huber', honorific: 'Frau Mag.' }, 'de-AT', 'formal', 'Sehr geehrte Frau Mag. Huber,'],
    [{ fullName: 'Eva Huber', honorific: 'Frau Mag.' }, 'de-DE', 'formal', 'Sehr geehrte Frau Huber,'],
    [{ fullName: 'Claire Petit', honorific: 'Mme' }, 'fr-FR', 'formal', 'Madame,'],
    [{ fullName: 'Claire Petit' }, 'fr-FR', 'formal', 'Bonjour Claire Petit,'],
    [{ fullName: 'Carlos Rivas Montero', honorific: 'Sr.' }, 'es-ES', 'formal', 'Estimado Sr. Rivas Montero:'],
    [{ fullName: 'Carmen Rivas Montero', honorific: 'Ms.' }, 'es-ES', 'formal', 'Estimada Sra. Rivas Montero:'],
    [{ fullName: 'Fernanda Souza', honorific: 'Sra.' }, 'pt-BR', 'formal', 'Prezada Sra. Fernanda,'],
    [{ fullName: 'Fernanda Souza', honorific: 'Sra.' }, 'pt-PT', 'formal', 'Exma. Sra. Souza,'],
    [{}, 'en-US', 'formal', 'Dear Caldera Foods team,'],
    [{ fullName: 'M. Patel' }, 'en-GB', 'formal', 'Dear M. Patel,'],
    [{ fullName: 'M. Patel' }, 'en-GB', 'warm', 'Hi M. Patel,'],
    [{ fullName: 'M. Weber' }, 'de-DE', 'formal', 'Guten Tag M. Weber,'],
    [{ fullName: 'M. Girard' }, 'fr-FR', 'warm', 'Bonjour Monsieur Girard,'],
    [{ fullName: 'Patel', honorific: 'M.' }, 'en-GB', 'formal', 'Dear Mr Patel,'],
    [{ fullName: 'Dana Okafor, Caldera Foods' }, 'en-US', 'formal', 'Dear Dana Okafor,'],
    [{ fullName: 'Okafor, Caldera Foods' }, 'en-US', 'formal', 'Dear Okafor,'],
    [{ fullName: 'Dra. Silva' }, 'en-US', 'formal', 'Dear Dr. Silva,'],
    [{ fullName: 'Ana Silva', honorific: 'Dra.' }, 'pt-PT', 'formal', 'Exma. Sra. Dra. Silva,'],
    [{ fullName: 'Ana Silva', honorific: 'Dra.' }, 'es-ES', 'formal', 'Estimada Dra. Silva:'],
    [{ fullName: 'Ana Silva', honorific: 'Profa.' }, 'en-GB', 'formal', 'Dear Professor Silva,'],
    [{ fullName: 'Mag Ryan' }, 'en-US', 'warm', 'Hi Mag,'],
    [{ fullName: 'Ing Wei' }, 'en-US', 'warm', 'Hi Ing,'],
    [{ fullName: 'Hon Lee' }, 'en-US', 'formal', 'Dear Hon Lee,'],
  ];
  for (const [person, locale, tone, line] of cases)
    it(`${line} (${locale}, ${tone})`, () => expect(greet(person, locale, tone)).toBe(line));

  it('names nobody in particular when nothing is known', () => {
    expect(greet({}, 'en-US', 'formal', '')).toBe('Dear Hiring Team,');
    expect(greet({}, 'en-US', 'warm', 'The Royal Society of Very Long Names')).toBe('Dear Hiring Team,');
    expect(greet({}, 'de-DE', 'formal', '')).toBe('Guten Tag,');
    expect(greet({}, 'fr-FR', 'formal', '')).toBe('Madame, Monsieur,');
  });

  it('never guesses a gender from a name', () => {
    for (const locale of ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR'])
      expect(greet({ fullName: 'Maria Schmidt' }, locale)).not.toMatch(/M[rs]|Frau|Herr|Madame|Monsieur|Sra?\.|Estimad|Prezad/);
  });
});

describe('honorifics as they are typed', () => {
  it.each([
    ['mrs', 'en-US', 'Dear Mrs. Okafor,'],
    ['MISS', 'en-GB', 'Dear Miss Okafor,'],
    ['mx.', 'en-US', 'Dear Mx. Okafor,'],
    ['PhD', 'en-US', 'Dear Dana Okafor,'],
    ['-', 'es-ES', 'Hola, Dana Okafor:'],
    ['Ms. Dr.', 'es-ES', 'Estimada Dra. Okafor:'],
    ['Prof.', 'es-ES', 'Hola, Prof. Okafor:'],
    ['Ms. Prof.', 'pt-PT', 'Exma. Sra. Profa. Okafor,'],
    ['Mr. Prof.', 'pt-BR', 'Prezado Prof. Dana,'],
    ['Mr.', 'pt-BR', 'Prezado Sr. Dana,'],
    ['Rev.', 'pt-BR', 'Olá, Rev. Dana,'],
  ])('%s in %s', (honorific, locale, greeting) => expect(greet({ fullName: 'Dana Okafor', honorific }, locale)).toBe(greeting));
});
