/** The guide: "Simply add your specific information." A slot nobody filled says that this letter went to everyone. */
import { spans } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

const slot =
  'your|their|his|her|insert|enter|add|name|first|last|full|company|employer|organi[sz]ation|role|position|job|title|date|day|time|interviewer|hiring|manager|recruiter|team|project|skills?|topic|specific|detail|industry|department|phone|e-?mail|address|product|link|number|location|nom|prénom|entreprise|poste|firma|unternehmen|vorname|nachname|stelle|datum|nombre|apellidos?|empresa|puesto|cargo|fecha|nome|sobrenome|data|vaga|x+';

const patterns = [
  /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{1,40}\}|\{[a-z_ ]{2,30}\}/gi,
  new RegExp(`\\[\\s?(?:the )?(?:${slot})(?![\\p{L}\\p{N}])[^\\]\\n]{0,50}\\]`, 'giu'),
  new RegExp(`<{1,2}\\s?(?:the )?(?:${slot})(?![\\p{L}\\p{N}])[^<>\\n@/="]{0,40}>{1,2}`, 'giu'),
  /(?<![\p{L}\p{N}/_-])X{2,}(?![\p{L}\p{N}/_-])/gu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME)(?![\p{L}\p{N}])|(?<!\w)INSERT (?!INTO|SELECT|statement|quer|trigger|operation|perform)(?=\p{L})|\[object Object\]|(?<=\b(?:Dear|Hi|Hello|at|with|for|join|joining) )(?:undefined|null)(?=[.,!?\n])/gu,
  /_{3,}/g,
];

// XX as twenty, as a size or as a chromosome is no gap.
const before =
  /(?:part|chapter|article|section|volume|annex|title|phase|class|siècle|size|chromosomes?|pope \w+|louis|bowl)\s+$/i;
const after = /^(?:\s+(?:chromosom|karyotyp|century|siècle|siglo|século))|^ ?[–-]? ?XY/i;

export const placeholderUnfilled: Check = {
  id: 'placeholder-unfilled',
  severity: 'error',
  find(reading) {
    const { interview, recipient, candidate, language } = reading;
    const noted = [
      ...reading.points,
      interview.evidence ?? '',
      interview.forgot?.text ?? '',
      interview.weakPoint?.question ?? '',
    ];
    const known = (words: string) => noted.some((note) => note.includes(words));
    const values: [RegExp, string][] = [
      [/company|employer|organi[sz]ation|entreprise|firma|unternehmen|empresa/i, interview.company],
      [/role|position|job|title|poste|stelle|puesto|cargo|vaga/i, interview.role],
      [/your|my|full/i, candidate.fullName],
      [/interviewer|manager|recruiter|^\W*name\W*$/i, recipient?.name ?? ''],
    ];
    const found: Found[] = [];
    for (const [where, field] of fieldsOf(reading)) {
      for (const pattern of patterns)
        for (const { start, end, text } of spans(pattern, field.noted)) {
          if (known(text)) continue;
          if (
            /^X+$/.test(text) &&
            (before.test(field.text.slice(Math.max(0, start - 24), start)) || after.test(field.text.slice(end, end + 20)))
          )
            continue;
          // "todo" is an ordinary word in Spanish and Portuguese.
          if (text === 'TODO' && (language === 'es' || language === 'pt')) continue;
          const value = /^[[<{$]/.test(text) ? values.find(([pattern]) => pattern.test(text))?.[1] : '';
          found.push({
            where,
            start,
            end,
            told: tell('placeholderUnfilled', text),
            replace: value || undefined,
          });
        }
    }
    return found.slice(0, 5);
  },
};
