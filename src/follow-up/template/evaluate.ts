/** Renders a parsed template: Handlebars' language without eval, over plain JSON values, with limits. Runs in the worker. */
import { failure, type Result, success } from '../result.ts';
import { builtInHelpers } from './built-in-helpers.ts';
import { getOwn, hasOwn, type Names, record } from './own.ts';

/** What is wrong with a template, in words for its author. Lines and columns count from 1, in `part` if that is set. */
export interface TemplateProblem {
  line: number;
  column: number;
  message: string;
  part?: string;
}

/** Where a tag stands: line × 100,000 + column, both from 1. */
export type Place = number;

/** A name: `../` steps, whether it is an `@` name, whether it began with `this` or `.`, and its parts. */
export type Path = readonly ['path', Place, steps: number, sort: '' | '@' | '.', parts: readonly string[]];

/** A helper with what it is given. */
export type Call = readonly ['call', Place, callee: Path, given: readonly Expression[], hash: Hash];

/** `name=value` pairs in the order written. */
export type Hash = readonly (readonly [key: string, Expression])[];

/** A literal stands for itself; `[]` is `undefined`. */
export type Expression = string | number | boolean | null | readonly [] | Path | Call;

/** Text is a string; the rest are tuples led by their sort. */
export type Statement =
  | string
  | readonly ['show', Path | Call, raw: 0 | 1]
  | readonly ['block', Path | Call, body: Program | 0, otherwise: Program | 0, names: readonly string[]]
  | readonly ['part', Place, name: string | Call, context: Expression | 0, hash: Hash, indent: string, body: Program | 0]
  | readonly ['inline', name: string, Program];

/** A parsed template: JSON, small enough to ship without the parser. Made by `parseSource` only. */
export type Program = readonly Statement[];

/** What a helper is called with beside its arguments. `body` and `otherwise` are there for a block and give its text. */
export interface HelperCall {
  name: string;
  /** `name=value` pairs; has no prototype. */
  hash: Record<string, unknown>;
  context: unknown;
  /** The `@` names where the helper is called; has no prototype. */
  data: Readonly<Record<string, unknown>>;
  body?: Body;
  otherwise?: Body;
}

/** The text of a block's arm for a context, with `@` names and block parameters to add. */
export type Body = (context: unknown, data?: Record<string, unknown>, params?: readonly unknown[]) => string;

/** Gives the value to show. An Error it throws becomes the template's problem, at the place of the call. */
export type Helper = (given: readonly unknown[], call: HelperCall) => unknown;

/** How to render. `strict`: showing a value that is not there is a problem. `escapeHtml`: for HTML; letters are text. */
export interface EvaluateOptions {
  partials?: Readonly<Record<string, Program>>;
  helpers?: Readonly<Record<string, Helper>>;
  /** `@` names to begin with. */
  data?: Readonly<Record<string, unknown>>;
  strict?: boolean;
  escapeHtml?: boolean;
}

/** Nested blocks and parts; characters of output; statements and calls evaluated (a letter takes about a hundred). */
export const limits = { depth: 100, output: 1_000_000, steps: 200_000 };

class Stop extends Error {}

type Part = { render: (context: unknown, frame: Frame, parts: Parts) => string };
type Parts = Readonly<Record<string, Program | Part>>;
interface Contexts {
  here: unknown;
  up?: Contexts | undefined;
}
interface Frame {
  data: Names;
  up?: Frame | undefined;
}
interface Params {
  names: readonly string[];
  values: readonly unknown[];
  up: Params | undefined;
}
/** One template or part being rendered. Inline parts are added to `parts` while the block that holds them runs. */
interface Host {
  name: string | undefined;
  parts: Parts;
}
interface Scope {
  contexts: Contexts;
  /** The contexts where this block stands, which its inline parts see. */
  outer: Contexts | undefined;
  frame: Frame;
  params: Params | undefined;
  host: Host;
}

const nameOf = ([, , , , parts]: Path): string => parts.join('.') || 'this';

const isPart = (one: Program | Part): one is Part => !Array.isArray(one);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

const isCall = (expression: Expression): expression is Call => Array.isArray(expression) && expression[0] === 'call';

/** The text of a template for these values (plain JSON), or the first problem met. */
export const evaluate = (program: Program, values: unknown, options: EvaluateOptions = {}): Result<string, TemplateProblem> => {
  const helpers = record(builtInHelpers, options.helpers) as Record<string, Helper>;
  let steps = 0;
  let size = 0;
  let depth = 0;
  let problem: TemplateProblem | undefined;

  const stop = (place: Place, message: string, { host }: Scope): never => {
    problem = { line: Math.floor(place / 1e5), column: place % 1e5, message };
    if (host.name !== undefined) problem.part = host.name;
    throw new Stop();
  };

  const spend = (place: Place, scope: Scope, characters = 0, work = 1): void => {
    steps += work;
    if (steps > limits.steps) stop(place, 'The template takes too long: too many repetitions', scope);
    size += characters;
    if (size > limits.output) stop(place, 'The text grows too long', scope);
  };

  /** The block parameter that a path begins with. */
  const paramOf = ([, , , sort, parts]: Path, scope: Scope): Params | undefined => {
    let params = sort ? undefined : scope.params;
    while (params && !params.names.includes(parts[0] ?? '')) params = params.up;
    return params;
  };

  const find = (path: Path, scope: Scope, strict?: boolean): unknown => {
    const [, place, steps, sort, parts] = path;
    const params = steps ? undefined : paramOf(path, scope);
    let left = steps;
    let from = 0;
    let found: unknown;
    if (params) {
      found = params.values[params.names.indexOf(parts[from++] ?? '')];
    } else if (sort === '@') {
      let frame: Frame | undefined = scope.frame;
      while (left-- && frame) frame = frame.up;
      found = frame?.data;
    } else {
      let contexts: Contexts | undefined = scope.contexts;
      while (left-- && contexts) contexts = contexts.up;
      found = contexts?.here;
    }
    for (; from < parts.length; from++) {
      const part = parts[from] ?? '';
      if (strict && !hasOwn(found, part)) stop(place, `There is no value called “${nameOf(path)}”`, scope);
      if (found == null || (sort === '@' && !found)) return found;
      found = getOwn(found, part);
    }
    return found;
  };

  const helperOf = (path: Path, scope: Scope): Helper | undefined => {
    const [, , steps, sort, [name = '', ...more]] = path;
    return steps || sort || more.length || paramOf(path, scope) ? undefined : helpers[name];
  };

  const hashOf = (hash: Hash, scope: Scope): Names => {
    const values = record();
    // From the last to the first, as upstream: of two equal keys the first one counts.
    for (const [key, expression] of hash.toReversed()) values[key] = evaluateOne(expression, scope);
    return values;
  };

  const evaluateOne = (expression: Expression, scope: Scope): unknown => {
    if (!Array.isArray(expression)) return expression;
    const known = expression as Path | Call | readonly [];
    return known[0] === 'call' ? call(known, scope) : known[0] === 'path' ? find(known, scope) : undefined;
  };

  /** What a helper gives, or for a name that is no helper, its value. */
  const call = (expression: Path | Call, scope: Scope, arms?: Pick<HelperCall, 'body' | 'otherwise'>): unknown => {
    const path = isCall(expression) ? expression[2] : expression;
    const helper = helperOf(path, scope);
    const place = path[1];
    const name = nameOf(path);
    if (!helper) {
      if (isCall(expression) && !paramOf(path, scope)) stop(place, `There is no helper called “${name}”`, scope);
      return find(path, scope, options.strict);
    }
    if (isCall(expression)) spend(place, scope, 0, 1 + expression[3].length + expression[4].length);
    const given = isCall(expression) ? expression[3].map((one) => evaluateOne(one, scope)) : [];
    const hash = isCall(expression) ? hashOf(expression[4], scope) : record();
    try {
      return helper(given, { name, hash, context: scope.contexts.here, data: scope.frame.data, ...arms });
    } catch (error) {
      if (error instanceof Stop) throw error;
      return stop(place, error instanceof Error ? error.message : String(error), scope);
    }
  };

  const asText = (value: unknown, place: Place, name: string, scope: Scope): string => {
    if (typeof value === 'string') return value;
    if (value == null || typeof value === 'function') return '';
    if (typeof value !== 'object') return String(value);
    if (!Array.isArray(value) || value.some((one) => one && typeof one === 'object'))
      stop(place, `“${name}” is a group of values: name the one you mean`, scope);
    return (value as unknown[]).map((one) => asText(one, place, name, scope)).join();
  };

  const within = (contexts: Contexts | undefined, here: unknown): Contexts =>
    contexts && contexts.here === here ? contexts : { here, up: contexts };

  const frameIn = (up: Frame, data: unknown): Frame => ({ data: record(up.data, data), up });

  /** A block's arm as a function of its context. */
  const bodyOf =
    (body: Program | 0, place: Place, scope: Scope, names: readonly string[]): Body =>
    (context, data, values = []) => {
      spend(place, scope);
      return body
        ? run(body, {
            contexts: within(scope.contexts, context),
            outer: scope.contexts,
            frame: data ? frameIn(scope.frame, data) : scope.frame,
            params: names.length ? { names, values, up: scope.params } : scope.params,
            host: scope.host,
          })
        : '';
    };

  const block = (
    [, expression, body, otherwise, names]: Extract<Statement, readonly ['block', ...unknown[]]>,
    scope: Scope,
  ): string => {
    const path = isCall(expression) ? expression[2] : expression;
    const arms = { body: bodyOf(body, path[1], scope, names), otherwise: bodyOf(otherwise, path[1], scope, []) };
    const value = call(expression, scope, arms);
    const here = scope.contexts.here;
    if (helperOf(path, scope)) return asText(value, path[1], nameOf(path), scope);
    if (value === true) return arms.body(here);
    if (value == null || value === false) return arms.otherwise(here);
    return Array.isArray(value)
      ? String(builtInHelpers.each([value], { name: '', hash: record(), context: here, data: record(), ...arms }))
      : arms.body(value);
  };

  /** These parts and the inline ones of a body, which run where they were written, for the context that they are called with. */
  const withInlines = (parts: Parts, body: Program, contexts: Contexts | undefined, scope: Scope): Parts => {
    let all: Record<string, Program | Part> | undefined;
    for (const statement of body) {
      // `parseSource` puts them first.
      if (typeof statement === 'string' || statement[0] !== 'inline') break;
      const [, name, inline] = statement;
      all ??= record(parts) as Record<string, Program | Part>;
      all[name] = {
        render: (context, frame) => run(inline, { ...scope, contexts: within(contexts, context), outer: contexts, frame }),
      };
    }
    return all ?? parts;
  };

  const part = (
    [, place, named, given, pairs, indent, body]: Extract<Statement, readonly ['part', ...unknown[]]>,
    scope: Scope,
  ): string => {
    const { host, frame } = scope;
    const name = isCall(named) ? asText(call(named, scope), place, 'part', scope) : named;
    let context = given === 0 ? scope.contexts.here : evaluateOne(given, scope);
    if (pairs.length) {
      spend(place, scope, 0, pairs.length);
      context = record(context, hashOf(pairs, scope));
    }
    const outside = frame.data['partial-block'];
    let found = hasOwn(host.parts, name)
      ? host.parts[name]
      : name === '@partial-block'
        ? (outside as Part | undefined)
        : undefined;
    let parts = host.parts;
    let inside = frame;
    if (body) {
      const filling: Part = {
        render: (here, from) => bodyOf(body, place, { ...scope, frame: frameIn(from, { 'partial-block': outside }) }, [])(here),
      };
      inside = frameIn(frame, { 'partial-block': filling });
      parts = withInlines(parts, body, scope.contexts, scope);
      found ??= filling;
    }
    if (!found) return stop(place, `There is no part called “${name}”`, scope);
    const text = isPart(found)
      ? found.render(context, inside, parts)
      : run(found, {
          contexts: { here: context },
          outer: undefined,
          frame: inside,
          params: undefined,
          host: { name, parts },
        });
    if (!indent) return text;
    const lines = text.split('\n');
    spend(place, scope, lines.length * indent.length);
    return lines.map((line, index) => (line || index + 1 < lines.length ? indent + line : line)).join('\n');
  };

  const run = (body: Program, scope: Scope): string => {
    const { host } = scope;
    const before = host.parts;
    host.parts = withInlines(before, body, scope.outer, scope);
    let text = '';
    for (const statement of body) {
      if (typeof statement === 'string') {
        spend(1e5 + 1, scope, statement.length);
        text += statement;
      } else if (statement[0] === 'show') {
        const [, expression, raw] = statement;
        const path = isCall(expression) ? expression[2] : expression;
        let shown = asText(call(expression, scope), path[1], nameOf(path), scope);
        if (options.escapeHtml && !raw) shown = shown.replace(/[&<>"'`=]/g, (character) => escapes[character] ?? '');
        spend(path[1], scope, shown.length);
        text += shown;
      } else if (statement[0] !== 'inline') {
        const place = statement[0] === 'part' ? statement[1] : statement[1][1];
        spend(place, scope);
        if (++depth > limits.depth) stop(place, 'The template is nested too deeply: does a part include itself?', scope);
        text += statement[0] === 'part' ? part(statement, scope) : block(statement, scope);
        depth--;
      }
    }
    host.parts = before;
    return text;
  };

  try {
    return success(
      run(program, {
        contexts: { here: values },
        outer: undefined,
        frame: { data: record({ root: values }, options.data) },
        params: undefined,
        host: { name: undefined, parts: options.partials ?? {} },
      }),
    );
  } catch (error) {
    if (error instanceof Stop && problem) return failure(problem);
    throw error;
  }
};
