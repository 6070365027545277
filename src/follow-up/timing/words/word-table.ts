/**
 * The words of time of one language. Each entry of the table says what stands for what:
 *   w= / c= / n= / #=  a list in order: weekdays from Monday, months, ordinals, numbers from one (an empty place is skipped)
 *   otherwise the meanings, then the words and phrases without accents; `?` after a word that often means something else
 * Meanings: a number; D W M Q Y day week month quarter year (with s: several), B business day, H hour; N next, N2 the one after, T this;
 * S Z E start, middle, end, G J first and second half; U by, V before, A after, R not before, I within, i in, f from, L at the
 * latest, O or, P about, l a day's number follows, g ago or since, ½ and a half, K number of a calendar week; +0 today; h a feast; ! what has
 * numbers of its own; nothing: of no weight.
 */
export interface WordTable {
  /** BCP 47 language subtag. */
  language: string;
  /** Endings to take off a word that is not found. */
  ending: RegExp;
  words: ReadonlyMap<string, string>;
}

/** A table from its written form, which is read when the first word is looked up: a worker wakes often and seldom needs it. */
export function wordTable(language: string, ending: RegExp, source: string): WordTable {
  let words: ReadonlyMap<string, string> | undefined;
  return {
    language,
    ending,
    get words() {
      words ??= readWords(source);
      return words;
    },
  };
}

function readWords(source: string): Map<string, string> {
  const words = new Map<string, string>();
  const add = (phrase: string, meaning: string) => {
    if (phrase.endsWith('?')) words.set(phrase.slice(0, -1), `${meaning}?`);
    else if (phrase) words.set(phrase, meaning);
  };
  for (const entry of source.trim().split('\n')) {
    const [meaning = '', phrases = ''] = entry.split('=');
    phrases.split('|').forEach((phrase, index) => {
      if (meaning === 'w') add(phrase, `w${index}`);
      else if (meaning === 'c' || meaning === 'n') add(phrase, `${meaning}${index + 1}`);
      else add(phrase, meaning === '#' ? `${index + 1}` : meaning);
    });
  }
  return words;
}
