/** Reads a template's source with Handlebars' own parser. For the build and the options page: what is mailed from is already parsed. */
import {
  type CallNode,
  type ExpressionNode,
  type HashNode,
  type PathNode,
  type ProgramNode,
  parse,
  type StatementNode,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { failure, type Result, success } from '../result.ts';
import type { Call, Expression, Hash, Path, Place, Program, Statement, TemplateProblem } from './evaluate.ts';
import { explainMistake } from './explain-mistake.ts';

export { namesIn } from './names-in.ts';

/** The longest source (characters; Handlebars' lexer slows down with length) and the deepest nesting of tags that are read. */
export const sourceLimits = { length: 20_000, depth: 100 };

const tooDeep = 'Blocks or brackets are nested too deeply here';

/** The program that a source describes, or its first mistake. Never throws, whatever the source. */
export const parseSource = (source: string): Result<Program, TemplateProblem> => {
  if (source.length > sourceLimits.length) return failure({ line: 1, column: 1, message: 'The template is too long' });
  let parsed: ProgramNode;
  try {
    parsed = parse(source);
  } catch (error) {
    return failure(error instanceof RangeError ? { line: 1, column: 1, message: tooDeep } : explainMistake(source, error));
  }
  try {
    return success(programOf(parsed, 0));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    throw error;
  }
};

class Refusal extends Error {
  problem: TemplateProblem;
  constructor(node: { loc: CallNode['loc'] }, message: string) {
    super(message);
    const { line, column } = node.loc.start;
    this.problem = { line, column: column + 1, message };
  }
}

/** Text merged, comments gone, inline parts first: Handlebars knows them before their block begins. */
const programOf = ({ body }: ProgramNode, depth: number): Program => {
  const inlines: Statement[] = [];
  const statements: Statement[] = [];
  for (const node of body) {
    const statement = statementOf(node, depth);
    const last = statements.at(-1);
    if (typeof statement === 'string' && typeof last === 'string') statements[statements.length - 1] = last + statement;
    else if (statement) (statement[0] === 'inline' ? inlines : statements).push(statement);
  }
  return [...inlines, ...statements];
};

const statementOf = (node: StatementNode, depth: number): Statement => {
  if (depth > sourceLimits.depth) throw new Refusal(node, tooDeep);
  switch (node.type) {
    case 'ContentStatement':
      return node.value;
    case 'CommentStatement':
      return '';
    case 'MustacheStatement':
      return ['show', shownOf(node, depth), node.escaped ? 0 : 1];
    case 'BlockStatement': {
      // Only a raw block, {{{{name}}}}, comes without the record of its inner tilde signs.
      if (!('open' in node.openStrip)) throw new Refusal(node, 'Four braces mean nothing here: write two');
      const { program, inverse } = node;
      const names = program?.blockParams ?? [];
      return [
        'block',
        shownOf(node, depth),
        program ? programOf(program, depth + 1) : 0,
        inverse ? programOf(inverse, depth + 1) : 0,
        names,
      ];
    }
    case 'PartialStatement':
    case 'PartialBlockStatement': {
      const [context, second] = node.params;
      if (second) throw new Refusal(second, 'A part takes one value at most; give the others names, as in name=value');
      const { name } = node;
      return [
        'part',
        placeOf(node),
        name.type === 'SubExpression' ? callOf(name, depth) : String(name.original),
        context ? expressionOf(context, depth) : 0,
        hashOf(node.hash, depth),
        node.indent ?? '',
        node.program ? programOf(node.program, depth + 1) : 0,
      ];
    }
    default: {
      const [name] = node.params;
      if (node.type !== 'DecoratorBlock' || node.path.original !== 'inline')
        throw new Refusal(node, 'A star is for {{#*inline "name"}}…{{/inline}} only');
      if (!name || !('value' in name))
        throw new Refusal(node, 'Give the inline part a name in quotation marks: {{#*inline "name"}}');
      return ['inline', String(name.value), node.program ? programOf(node.program, depth + 1) : []];
    }
  }
};

const placeOf = ({ loc: { start } }: { loc: CallNode['loc'] }): Place => start.line * 1e5 + Math.min(start.column + 1, 99_999);

const pathOf = (node: CallNode['path']): Path =>
  node.type === 'PathExpression'
    ? ['path', placeOf(node), node.depth, sortOf(node), node.parts]
    : ['path', placeOf(node), 0, '', [String(node.original)]];

const sortOf = ({ data, original }: PathNode): Path[3] => (data ? '@' : /^(\.|this(?![^./]))/.test(original) ? '.' : '');

const shownOf = (node: CallNode, depth: number): Path | Call =>
  node.params.length || node.hash ? callOf(node, depth) : pathOf(node.path);

const callOf = (node: CallNode, depth: number): Call => [
  'call',
  placeOf(node),
  pathOf(node.path),
  node.params.map((one) => expressionOf(one, depth + 1)),
  hashOf(node.hash, depth + 1),
];

const hashOf = (hash: HashNode | undefined, depth: number): Hash =>
  hash ? hash.pairs.map(({ key, value }) => [key, expressionOf(value, depth)] as const) : [];

const expressionOf = (node: ExpressionNode, depth: number): Expression => {
  if (depth > sourceLimits.depth) throw new Refusal(node, tooDeep);
  if (node.type === 'SubExpression') return callOf(node, depth);
  if (node.type === 'PathExpression') return pathOf(node);
  return node.type === 'UndefinedLiteral' ? [] : (node.value ?? null);
};
