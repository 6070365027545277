/** Which values a program cannot do without. */
import type { Call, Expression, Hash, Path, Program } from './evaluate.ts';

/** What `this` and a block's names stand for; undefined where that is known only when the letter is written. */
interface Scope {
  here: string | undefined;
  names: Readonly<Record<string, string | undefined>>;
  up?: Scope;
}

/**
 * Dotted names of the values that a program needs, each once, in the order met: `['company', 'interviewer.name']`.
 * Not needed: what an `if` or `unless` asks and holds, what has an `else`, helpers, `@` names, what parts need for
 * themselves, and members of a list. A `with` or `each` without an `else` needs its value; names inside a `with` are its value's.
 */
export const namesIn = (program: Program, helpers: ReadonlySet<string> = new Set()): string[] => {
  const found = new Set<string>();

  const nameOf = ([, , steps, sort, [first, ...rest]]: Path, scope: Scope): string | undefined => {
    if (sort === '@') return undefined;
    let from: Scope | undefined = scope;
    if (first !== undefined && !sort) {
      for (let named: Scope | undefined = scope; named; named = named.up)
        if (Object.hasOwn(named.names, first)) return joined(named.names[first], rest);
    }
    for (let left = steps; left && from; left--) from = from.up;
    return joined(from?.here, first === undefined ? [] : [first, ...rest]);
  };

  const need = (expression: Expression | 0, scope: Scope): void => {
    if (!Array.isArray(expression)) return;
    const known = expression as Path | Call | readonly [];
    if (known[0] === 'call') needGiven(known[3], known[4], scope);
    else if (known[0] === 'path') {
      const name = nameOf(known, scope);
      if (name) found.add(name);
    }
  };

  const needGiven = (given: readonly Expression[], hash: Hash, scope: Scope): void => {
    for (const one of given) need(one, scope);
    for (const [, one] of hash) need(one, scope);
  };

  const isHelper = ([, , , sort, parts]: Path): boolean => !sort && parts.length === 1 && helpers.has(parts[0] ?? '');

  const walk = (body: Program, scope: Scope): void => {
    for (const statement of body) {
      if (typeof statement === 'string' || statement[0] === 'inline') continue;
      if (statement[0] === 'part') {
        need(statement[3], scope);
        needGiven([], statement[4], scope);
        if (Array.isArray(statement[2])) need(statement[2] as Call, scope);
      } else if (statement[0] === 'show') {
        if (statement[1][0] === 'call' || !isHelper(statement[1])) need(statement[1], scope);
      } else walkBlock(statement, scope);
    }
  };

  const walkBlock = (
    [, subject, body, otherwise, names]: Extract<Program[number], readonly ['block', ...unknown[]]>,
    scope: Scope,
  ): void => {
    const helper = subject[0] === 'call' ? subject[2][4].join('.') : '';
    if (otherwise || helper === 'if' || helper === 'unless') return;
    need(subject, scope);
    const [about] = subject[0] === 'call' ? subject[3] : [subject];
    if (!body || (helper && helper !== 'with' && helper !== 'each')) return;
    const name = helper === 'with' && Array.isArray(about) && about[0] === 'path' ? nameOf(about as Path, scope) : undefined;
    const inside = Object.fromEntries(names.map((one, index) => [one, index ? undefined : name]));
    walk(body, { here: name, names: inside, up: scope });
  };

  walk(program, { here: '', names: {} });
  return [...found];
};

const joined = (base: string | undefined, parts: readonly string[]): string | undefined =>
  base === undefined ? undefined : [...(base ? [base] : []), ...parts].join('.');
