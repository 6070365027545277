import type { Messages } from './messages-of.ts';

/** Hebrew letters for Latin ones: every word reads from right to left, and every word of the code that was left out shows. */
const letters = 'אבגדהוזחטיכלמנסעפצקרשת';
const turned = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => letters[letter.toLowerCase().charCodeAt(0) % letters.length] ?? '');

/** A language that nobody speaks, right to left and a third longer than English, as the longest of the real ones are. */
export function pseudoWords(english: Messages): Messages {
  const pseudo = Object.entries(english).map(([key, entry]) => {
    // The lists of what is shipped are names of keys.
    if (key.startsWith('shipped_')) return [key, entry];
    const message = entry.message
      .split(/(\$\w+\$)/)
      .map((piece, index) => (index % 2 ? piece : turned(piece)))
      .join('');
    const more = turned('longer'.repeat(20)).slice(0, Math.ceil(entry.message.length / 3));
    return [key, { ...entry, message: `${message} ${more.replace(/.{7}/g, '$& ').trim()}` }];
  });
  return { ...Object.fromEntries(pseudo), language: { message: 'he' }, direction: { message: 'rtl' } };
}
