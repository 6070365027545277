/** How a letter greets: the honorific policy, language by language. A title is used only when it was recorded. */
import { femaleTitle, maleTitle } from './letter-words.ts';
import type { Person, Tone } from './notes.ts';
import { type PersonName, personName } from './person.ts';

/** What a greeting depends on beside the person. `language` and `region` as in BCP 47, e.g. `en`, `GB`. */
export interface Custom {
  language: string;
  region: string;
  tone: Tone;
  company: string;
}

type Gender = 'female' | 'male' | '';

interface Address {
  name: PersonName;
  /** Only from a recorded title or recorded pronouns. */
  gender: Gender;
  /** Doctor, professor and other titles that outrank Mr. and Ms. */
  academic: string[];
  /** Ms., Mr., Mx. and the like, as recorded. */
  civil: string;
  tone: Tone;
  region: string;
  company: string;
}

/** The first line of a letter to this person, punctuation included. */
export function salutation(person: Partial<Person>, custom: Custom): string {
  // "Okafor, Caldera Foods": where they are is not what they are called.
  const { company } = custom;
  const written = person.fullName ?? '';
  const fullName = company && written.endsWith(`, ${company}`) ? written.slice(0, -company.length - 2) : written;
  const name = personName({ ...person, fullName }, custom.language);
  // "Dra." tells a gender, and is a doctor all the same.
  const isCivil = (one: string) =>
    (femaleTitle.test(one) || maleTitle.test(one) || /^Mx\.?$/i.test(one)) && !isDoctor(one) && !isProfessor(one);
  const civil = name.titles.find(isCivil) ?? '';
  const academic = name.titles.filter((one) => !isCivil(one));
  const gender = genderOf(name.titles.join(' '), person.pronouns);
  const address = { name, gender, academic, civil, tone: custom.tone, region: custom.region, company };
  return (greetings[custom.language] ?? english)(address).replace(/\s+/g, ' ').trim();
}

function genderOf(titles: string, pronouns: string | undefined): Gender {
  const words = titles.split(' ');
  if (words.some((one) => femaleTitle.test(one))) return 'female';
  if (words.some((one) => maleTitle.test(one))) return 'male';
  if (/^\(?she\b/i.test(pronouns ?? '')) return 'female';
  return /^\(?he\b/i.test(pronouns ?? '') ? 'male' : '';
}

/** A title as this language writes it: `Dr` in British English, `Dr.` elsewhere. */
const withStop = (word: string, hasStop: boolean): string => word.replace(/\.$/, '') + (hasStop ? '.' : '');

const surname = ({ name }: Address): string => (name.family || name.full) + name.suffix;

/** The team of a short company name, else nobody in particular. Never "To whom it may concern". */
const short = (company: string): string => (company && company.split(' ').length <= 2 && company.length <= 30 ? company : '');

const english = (address: Address): string => {
  const { name, academic, civil, gender, tone, region, company } = address;
  const hello = tone === 'warm' ? 'Hi' : 'Dear';
  if (!name.full) return short(company) ? `Dear ${short(company)} team,` : 'Dear Hiring Team,';
  if (name.suffix) return `${hello} ${surname(address)},`;
  if (academic.length) {
    const [title = ''] = academic.map(englishAcademic(region));
    const whom = name.isPatronymic || /^U$/.test(title) ? name.full : surname(address);
    return `${tone === 'warm' ? 'Hello' : 'Dear'} ${title} ${whom},`;
  }
  if (tone === 'warm') return `Hi ${name.given || name.full},`;
  if (name.isPatronymic) return `Dear ${name.given || name.full},`;
  if (civil) {
    const word = /^(?:Mrs|Miss|Mx)\.?$/i.test(civil)
      ? withStop(civil.slice(0, 1).toUpperCase() + civil.slice(1).toLowerCase(), false)
      : gender === 'female'
        ? 'Ms'
        : gender === 'male'
          ? 'Mr'
          : civil;
    return `Dear ${word === 'Miss' || !/^(?:Mr|Mrs|Ms|Mx)$/.test(word) ? word : withStop(word, !isBritish(region))} ${surname(address)},`;
  }
  return `Dear ${name.full},`;
};

const isBritish = (region: string): boolean => ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN'].includes(region);

const englishAcademic =
  (region: string) =>
  (title: string): string => {
    if (isDoctor(title)) return withStop('Dr', !isBritish(region));
    if (/^Prof(?:essor|essora|a)?\.?$/i.test(title))
      return /^prof\.?$/i.test(title) ? withStop('Prof', !isBritish(region)) : 'Professor';
    return title;
  };

const isDoctor = (title: string): boolean => /^(?:Dr[aª]?|Doctor|Docteur)\.?$/i.test(title);
const isProfessor = (title: string): boolean => /^Prof/i.test(title);

const german = (address: Address): string => {
  const { name, academic, gender, tone, region, company } = address;
  if (!name.full) return short(company) ? `Guten Tag, liebes Team von ${short(company)},` : 'Guten Tag,';
  // Germany: Dr. and Prof. only; Austria: every academic title.
  const titles = academic
    .filter((one) => region === 'AT' || isDoctor(one) || isProfessor(one))
    .map(germanTitle)
    .join(' ');
  if (gender && tone === 'formal')
    return `${gender === 'female' ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr'} ${titles} ${surname(address)},`;
  if (gender) return `Guten Tag ${gender === 'female' ? 'Frau' : 'Herr'} ${titles} ${surname(address)},`;
  return `Guten Tag ${titles} ${name.full}${name.suffix},`;
};

const germanTitle = (title: string): string => (isDoctor(title) ? 'Dr.' : isProfessor(title) ? 'Prof.' : title);

const french = ({ name, academic, gender, tone }: Address): string => {
  if (!name.full) return 'Madame, Monsieur,';
  const whom = (name.family || name.full) + name.suffix;
  const [title] = academic;
  if (title && (isDoctor(title) || isProfessor(title))) return `${isDoctor(title) ? 'Docteur' : 'Professeur'} ${whom},`;
  const civil = gender === 'female' ? 'Madame' : gender === 'male' ? 'Monsieur' : '';
  if (civil) return tone === 'formal' ? `${civil},` : `Bonjour ${civil} ${whom},`;
  return `Bonjour ${tone === 'warm' ? name.given || name.full : name.full}${name.suffix},`;
};

/** A title in Spanish and Portuguese, `Dra.`, `Prof.`, `Sr.`; '' where it is none of these. */
function iberian(titles: readonly string[], gender: Gender): string {
  const [rank = ''] = titles;
  const title = titles.some(isDoctor) ? 'Dr' : isProfessor(rank) ? 'Prof' : rank === 'Sr' ? rank : '';
  return title && `${title}${gender === 'female' ? 'a' : ''}.`;
}

const spanish = ({ name, academic, gender, tone }: Address): string => {
  if (!name.full) return 'Estimado equipo de selección:';
  const whom = (name.family || name.full) + name.suffix;
  const [rank] = academic;
  if (gender) return `Estimad${gender === 'female' ? 'a' : 'o'} ${iberian(academic, gender) || iberian(['Sr'], gender)} ${whom}:`;
  if (rank) return `Hola, ${iberian([rank], gender) || rank} ${whom}:`;
  return tone === 'warm' ? `Hola, ${name.given || name.full}:` : `Hola, ${name.full}${name.suffix}:`;
};

const portuguese = ({ name, academic, gender, tone, region }: Address): string => {
  const isEuropean = region === 'PT';
  if (!name.full) return isEuropean ? 'Exmos. Senhores,' : 'Prezada equipe de seleção,';
  // Brazil: the title goes with the given name; Portugal: with the family's.
  const whom = (isEuropean ? name.family || name.full : name.given || name.full) + name.suffix;
  const [rank] = academic;
  if (gender) {
    const dear = `${isEuropean ? 'Exm' : 'Prezad'}${gender === 'female' ? 'a' : 'o'}${isEuropean ? '.' : ''}`;
    const title = iberian(academic, gender);
    // Portugal keeps the civil title before the other.
    return `${dear} ${isEuropean || !title ? iberian(['Sr'], gender) : ''} ${title} ${whom},`;
  }
  if (rank) return `Olá, ${iberian([rank], gender) || rank} ${whom},`;
  return `Olá, ${tone === 'warm' ? name.given || name.full : name.full}${name.suffix},`;
};

const greetings: Readonly<Record<string, (address: Address) => string>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
