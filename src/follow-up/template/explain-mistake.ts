/** Turns what Handlebars' parser says about a source into plain words at the place to mend. */
import { parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { TemplateProblem } from './evaluate.ts';

interface Token {
  sort: string;
  text: string;
  line: number;
  /** From 0. */
  column: number;
}

/** The problem behind an error that the parser has just thrown for this source. */
export const explainMistake = (source: string, error: unknown): TemplateProblem => {
  const { lineNumber, column, message = '' } = error as { lineNumber?: number; column?: number; message?: string };
  if (lineNumber !== undefined && column !== undefined)
    return { line: lineNumber, column: column + 1, message: ownWords(message) };
  const stopped = parser.lexer.yylloc;
  const tokens = tokensUntil(source, stopped.first_line, stopped.first_column);
  const [at, words] = explain(source, tokens, message);
  return { line: at.line, column: at.column + 1, message: words };
};

/** Handlebars' own checks, which come after its grammar. */
const ownWords = (message: string): string => {
  const mismatch = /^(.*) doesn't match (.*) - \d+:\d+$/s.exec(message);
  if (mismatch) return `{{#${mismatch[1]}}} opens here, but {{/${mismatch[2]}}} comes before {{/${mismatch[1]}}}`;
  const path = /^Invalid path: (.*) - \d+:\d+$/s.exec(message)?.[1];
  return path ? `“${path}” is no name: “..” and “this” come first or not at all` : message;
};

/** The tokens up to the one at which the parser stopped, that one included. */
const tokensUntil = (source: string, line: number, column: number): Token[] => {
  const { lexer, terminals_ } = parser;
  const tokens: Token[] = [];
  lexer.setInput(source);
  try {
    for (;;) {
      const token = lexer.lex();
      const { first_line, first_column } = lexer.yylloc;
      const sort = typeof token === 'number' ? (terminals_[token] ?? '') : token;
      tokens.push({ sort, text: lexer.yytext, line: first_line, column: first_column });
      if (sort === 'EOF' || sort === 'INVALID' || first_line > line || (first_line === line && first_column >= column))
        return tokens;
    }
  } catch {
    tokens.push({ sort: 'unreadable', text: '', line, column });
    return tokens;
  }
};

const explain = (source: string, tokens: readonly Token[], message: string): [Token, string] => {
  const last = tokens.at(-1) ?? { sort: 'EOF', text: '', line: 1, column: 0 };
  const before = tokens.slice(0, -1);
  const { tag, blocks } = openAt(before);
  if (message.startsWith('Unexpected inverse')) return [last, 'An inline part has no {{else}}'];
  if (last.sort === 'unreadable') {
    const comment = source.lastIndexOf('{{!--');
    return comment >= 0
      ? [tokenAt(source, comment), 'The comment that opens here is not closed: it needs --}}']
      : [tag ?? last, 'Four braces mean nothing here: write two'];
  }
  const four = tokens.find((token) => token.sort === 'OPEN_RAW_BLOCK');
  if (four) return [four, 'Four braces mean nothing here: write two'];
  if (tag) return explainTag(source, tag, last, before);
  const block = blocks.at(-1);
  if (last.sort === 'EOF' && block) return [block, `The block that opens here is not closed: it needs {{/${block.text}}}`];
  if (last.sort === 'OPEN_ENDBLOCK') return [last, `${tagText(source, last)} closes a block that no tag opens`];
  if (last.sort === 'INVERSE' || last.sort === 'OPEN_INVERSE_CHAIN') {
    if (!block) return [last, `${tagText(source, last)} stands outside a block`];
    return [
      last,
      block.sort === 'OPEN_INVERSE'
        ? 'A block that opens with {{^ takes one plain {{else}}'
        : 'This block has its {{else}} already',
    ];
  }
  return [last, `“${last.text}” can’t stand here`];
};

const explainTag = (source: string, tag: Token, last: Token, before: readonly Token[]): [Token, string] => {
  const rest = restAt(source, tag);
  const close = rest.indexOf('}}');
  const next = rest.indexOf('{{', tag.text.length);
  if (close < 0 || (next >= 0 && next < close)) return [tag, 'The tag that opens here is not closed: it needs }}'];
  if (last.sort === 'CLOSE' && tag.sort === 'OPEN_UNESCAPED') return [tag, 'The tag opens with three braces and closes with two'];
  if (last.sort === 'CLOSE_UNESCAPED') return [last, 'The tag closes with three braces but does not open with three'];
  if (last.sort.startsWith('CLOSE')) {
    const previous = before.at(-1);
    if (previous === tag) return [tag, 'The tag is empty'];
    if (previous?.sort === 'EQUALS') return [previous, 'A value is missing after the ='];
    if (previous?.sort === 'OPEN_BLOCK_PARAMS') return [previous, 'A name is missing after “as |”'];
    if (last.sort === 'CLOSE_SEXPR') return [last, 'The bracket “)” closes nothing, or is empty'];
    return [tag, 'A bracket or a list of names that opens in this tag is not closed'];
  }
  if (last.text === '"' || last.text === "'") return [last, 'The quotation mark that opens here is not closed'];
  return [last, `“${last.text}” can’t stand in a tag here`];
};

/** The tag and the blocks that are open after these tokens; a block's text is its name. */
const openAt = (tokens: readonly Token[]): { tag: Token | undefined; blocks: Token[] } => {
  const blocks: Token[] = [];
  let tag: Token | undefined;
  tokens.forEach((token, index) => {
    if (/^OPEN(?!_SEXPR|_BLOCK_PARAMS)/.test(token.sort)) {
      tag = token;
      const name = tokens[index + 1]?.text ?? '';
      if (token.sort === 'OPEN_ENDBLOCK') blocks.pop();
      else if (/BLOCK|^OPEN_INVERSE$/.test(token.sort)) blocks.push({ ...token, text: name });
    } else if (/^CLOSE(_UNESCAPED|_RAW_BLOCK)?$/.test(token.sort)) tag = undefined;
  });
  return { tag, blocks };
};

const lineBreak = /\r\n?|\n/;

const restAt = (source: string, { line, column }: Token): string => {
  const lines = source.split(lineBreak);
  return [(lines[line - 1] ?? '').slice(column), ...lines.slice(line)].join('\n');
};

const tagText = (source: string, token: Token): string => /^\{\{[^}]{0,60}\}\}/.exec(restAt(source, token))?.[0] ?? token.text;

const tokenAt = (source: string, offset: number): Token => {
  const lines = source.slice(0, offset).split(lineBreak);
  return { sort: '', text: '', line: lines.length, column: lines.at(-1)?.length ?? 0 };
};
