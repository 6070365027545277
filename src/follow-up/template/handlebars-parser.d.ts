/** Handlebars' own parser, the one file of that package that ships: the package's other entry points compile with `Function`. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export interface Place {
    start: { line: number; column: number };
  }
  export interface PathNode {
    type: 'PathExpression';
    data: boolean;
    depth: number;
    parts: string[];
    original: string;
    loc: Place;
  }
  export interface LiteralNode {
    type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
    value?: string | number | boolean;
    original?: string | number | boolean | null;
    loc: Place;
  }
  export interface HashNode {
    pairs: { key: string; value: ExpressionNode }[];
  }
  export interface CallNode {
    path: PathNode | LiteralNode;
    params: ExpressionNode[];
    hash?: HashNode;
    loc: Place;
  }
  export type ExpressionNode = PathNode | LiteralNode | (CallNode & { type: 'SubExpression' });
  export type StatementNode =
    | { type: 'ContentStatement'; value: string; loc: Place }
    | { type: 'CommentStatement'; loc: Place }
    | (CallNode & { type: 'MustacheStatement' | 'Decorator'; escaped: boolean })
    | (CallNode & { type: 'BlockStatement' | 'DecoratorBlock'; program?: ProgramNode; inverse?: ProgramNode; openStrip: object })
    | {
        type: 'PartialStatement' | 'PartialBlockStatement';
        name: ExpressionNode;
        params: ExpressionNode[];
        hash?: HashNode;
        indent?: string;
        program?: ProgramNode;
        loc: Place;
      };
  export interface ProgramNode {
    type: 'Program';
    body: StatementNode[];
    blockParams?: string[];
    loc?: Place;
  }
  /** Throws an Error, with `lineNumber` and `column` where Handlebars itself found the mistake. */
  export function parse(source: string): ProgramNode;
  /** The jison parser; its lexer stays where the last parse stopped. */
  export const parser: {
    lexer: {
      setInput(source: string): void;
      lex(): number | string;
      yytext: string;
      yylloc: { first_line: number; first_column: number };
      yy: object;
    };
    terminals_: Record<number, string>;
  };
}
