/** Which language a letter is written in, told by its commonest small words. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'other';

/** The commonest small words of each language, of which some are of several. */
export const smallWords: Readonly<Record<string, string>> = {
  en: 'the and to you for of with that i your my it was about is have would',
  de: 'der die das und ich sie für mit ihnen zu ist nicht ein eine auf gespräch vielen dank mich',
  fr: 'le la les et je vous pour de des que une avec notre votre du mon est au',
  es: 'el la los y que por usted para de una con su mi del gracias me muy en',
  pt: 'o os e que por você para de uma com seu sua minha do da não em obrigado obrigada um',
};
const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords))
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language]);

/** The language of a text. Too short to tell: that of the locale; none of the five: `other`. */
export function languageOf(text: string, locale: string): Language {
  const counts = new Map<string, number>();
  const words = text
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}']+/u);
  let total = 0;
  for (const word of words) {
    if (!word) continue;
    total++;
    for (const owner of owners.get(word) ?? []) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const expected = locale.slice(0, 2).toLowerCase();
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === expected) - Number(a[0] === expected));
  if (best && best[1] >= 4 && best[1] >= total * 0.12 && best[1] > (second?.[1] ?? 0)) return best[0] as Language;
  if (best && best[1] >= 4 && best[1] >= total * 0.12)
    return (counts.get(expected) ?? 0) === best[1] ? (expected as Language) : 'other';
  if (total > 25) return 'other';
  return expected in smallWords ? (expected as Language) : 'other';
}
