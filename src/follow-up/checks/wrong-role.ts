/** The guide: the subject holds "the job title": this one, not that of another application. */
import { fold, lower, spans, tokens } from '../reading/words.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, fieldsOf } from './check.ts';

// "the Data Analyst role": words with capitals that end in a job.
const named =
  /(?<=^|\b(?:the|for|as|your|an?) |[–-] )((?:\p{Lu}[\p{L}\p{N}/&+#.-]*|of|and|for)(?: (?:\p{Lu}[\p{L}\p{N}/&+#.-]*|of|and)){0,5}) (role|position|job|post|vacancy|opening|interview)\b/gu;
const job =
  /(?:er|or|ist|yst|ant|ent|ian|ect|lead|head|associate|intern|nurse|fellow|clerk|chef|executive|officer|director|steward|pilot|coach)$/i;
const otherwise =
  /\b(?:former|formerly|previous|last|current|currently|past|used to|also|other|another|my|their|his|her|colleague)\b/i;

export const wrongRole: Check = {
  id: 'wrong-role',
  severity: 'error',
  find(reading) {
    const { input, interview, sentences, candidate } = reading;
    const own = lower(interview.role);
    const found: Found[] = [];
    const add = (where: 'subject' | 'body', start: number, text: string) => {
      if (found.some((other) => other.start === start)) return;
      found.push({
        where,
        start,
        end: start + text.length,
        told: interview.role ? tell('wrongRole', text, interview.role) : tell('wrongRoleOther', text),
        replace: interview.role || undefined,
      });
    };
    const tracked = new Set(
      input.notes.interviews
        .map(({ role }) => role)
        .filter((role) => role.includes(' ') && !own.includes(lower(role)) && !lower(role).includes(own || '\n')),
    );
    for (const [where, field] of fieldsOf(reading)) {
      const text = lower(field.noted).length === field.noted.length ? lower(field.noted) : field.noted;
      for (const role of tracked) {
        const at = text.indexOf(lower(role));
        if (at >= 0 && !/[\p{L}\p{N}]/u.test(text[at + role.length] ?? ' ') && !isAside(where, at))
          add(where, at, field.text.slice(at, at + role.length));
      }
      if (!own || lower(field.text).includes(own)) continue;
      const words = new Set(
        [own, lower(interview.company), lower(candidate.fullName)].flatMap((note) => tokens(note).map((word) => fold(word.text))),
      );
      for (const match of spans(named, field.noted)) {
        const phrase = match.text.replace(/ \S+$/, '').replace(/^(?:of|and|for) /, '');
        const said = tokens(phrase).map((word) => fold(word.text));
        const start = match.start + match.text.indexOf(phrase);
        const isPart = said.every((word) => words.has(word)) || tokens(own).every((word) => said.includes(fold(word.text)));
        if (said.length < 2 || isPart || !job.test(phrase) || isAside(where, start)) continue;
        add(where, start, phrase);
      }
    }
    return found;

    function isAside(where: string, at: number): boolean {
      const sentence = where === 'body' ? sentences.find(({ start, end }) => start <= at && at < end) : undefined;
      return sentence !== undefined && otherwise.test(sentence.text);
    }
  },
};
