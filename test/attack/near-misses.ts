/** Strings that a regular expression takes, or all but takes: repeated, they are the worst it can be given. */

/** What stands in a pattern: its alternatives, each a row of pieces; a piece is a text, a group, or either of them repeated. */
type Piece = { text: string } | { alternatives: Piece[][]; isAside: boolean };

/** So many alternatives of one pattern are tried, evenly taken. */
const most = 6;

/** The strings, shortest first, each once: for every alternative one whole, and one that lacks its end. */
export function nearMisses(source: string): string[] {
  const alternatives = read(source);
  const wide = widest(alternatives);
  const rounds = Math.min(most, wide);
  const samples = Array.from({ length: rounds }, (_, round) => sample(alternatives, Math.floor((round * wide) / rounds)));
  const misses = samples.flatMap((text) => [`${text} `, text.slice(0, -1)]);
  return [...new Set(misses)].filter((text) => text.trim()).sort((one, other) => one.length - other.length);
}

const classes: Readonly<Record<string, string>> = { s: ' ', S: 'x', d: '1', D: 'x', w: 'a', W: '-', n: '\n', t: '\t', r: '\r' };

function read(source: string): Piece[][] {
  let at = 0;
  const group = (): Piece[][] => {
    const alternatives: Piece[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        alternatives.push([]);
        at++;
        continue;
      }
      const piece = one();
      const times = count();
      for (let time = 0; piece && time < times; time++) alternatives.at(-1)?.push(piece);
    }
    return alternatives;
  };
  const one = (): Piece | undefined => {
    const sign = source[at++] ?? '';
    if (sign === '(') {
      const [head = '', isNot] = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(at))?.[0].match(/^\?<?(!)?.*$/) ?? [];
      const isAside = isNot !== undefined;
      at += head.length;
      const alternatives = group();
      at++;
      return { alternatives, isAside };
    }
    if (sign === '[') return { text: set() };
    if (sign === '\\') return { text: escaped() };
    if (sign === '^' || sign === '$') return undefined;
    return { text: sign === '.' ? 'x' : sign };
  };
  const escaped = (): string => {
    const [letter = ''] = source.slice(at);
    at++;
    if (letter === 'b' || letter === 'B') return '';
    const [code, name, hex] = /^(?:\{([^}]*)\}|([\da-f]{4}|\{[\da-f]+\}))/i.exec(source.slice(at)) ?? [];
    if (/[pP]/.test(letter) && code) {
      at += code.length;
      return /^(?:Lu|Lt)$/.test(name ?? '') ? 'A' : /^N/.test(name ?? '') ? '1' : /^M/.test(name ?? '') ? '\u0301' : 'a';
    }
    if (letter === 'u' && code) {
      at += code.length;
      return String.fromCodePoint(Number.parseInt((hex ?? name ?? '').replace(/[{}]/g, ''), 16));
    }
    return classes[letter] ?? (/\d/.test(letter) ? '' : letter);
  };
  const set = (): string => {
    const isNot = source[at] === '^';
    if (isNot) at++;
    let first = '';
    while (at < source.length && source[at] !== ']') {
      const sign = source[at++] ?? '';
      const text = sign === '\\' ? escaped() : sign;
      first ||= text;
    }
    at++;
    return isNot ? 'x' : first;
  };
  const count = (): number => {
    const [written = '', least, most] = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at)) ?? [];
    at += written.length;
    if (!written || written.startsWith('?')) return 1;
    return Math.max(1, Math.min(3, Number(most || least || 3)));
  };
  return group();
}

const widest = (alternatives: readonly Piece[][]): number =>
  Math.max(
    alternatives.length,
    ...alternatives.flat().map((piece) => ('text' in piece || piece.isAside ? 1 : widest(piece.alternatives))),
  );

const sample = (alternatives: readonly Piece[][], round: number): string =>
  (alternatives[round % alternatives.length] ?? [])
    .map((piece) => ('text' in piece ? piece.text : piece.isAside ? '' : sample(piece.alternatives, round)))
    .join('');

const literal =
  /(?<=^|[(,=:[!&|?{};\s])\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/[dgimsuvy]*/gm;

/** The regular expressions that a source file writes down, without their flags. */
export const patternsIn = (source: string): string[] =>
  [...source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '').matchAll(literal)].map(([, pattern = '']) => pattern);
