/** The original: the same template through `handlebars`, compiled, with helpers in this project's form. For tests only. */
import vm from 'node:vm';
import Handlebars from 'handlebars';
import { failure, type Result, success } from '../../../src/follow-up/result.ts';
import { type EvaluateOptions, evaluate, type Helper, type Program } from '../../../src/follow-up/template/evaluate.ts';
import { parseSource } from '../../../src/follow-up/template/parse.ts';

/** What a case hands to both: parts as source. */
export interface CaseOptions extends Omit<EvaluateOptions, 'partials'> {
  parts?: Readonly<Record<string, string>>;
}

/** Our text, or our problem as `line:column message`, with the part's name before it. */
export const ours = (source: string, values: unknown, { parts = {}, ...options }: CaseOptions = {}): Result<string> => {
  const partials: Record<string, Program> = Object.create(null);
  for (const [name, text] of [['', source] as const, ...Object.entries(parts)]) {
    const parsed = parseSource(text);
    if (!parsed.ok) return failure(inWords({ ...parsed.error, ...(name ? { part: name } : {}) }));
    partials[name] = parsed.value;
  }
  const { '': program = [], ...rest } = partials;
  const evaluated = evaluate(program, values, { escapeHtml: true, ...options, partials: rest });
  return evaluated.ok ? evaluated : failure(inWords(evaluated.error));
};

const inWords = ({ line, column, message, part }: { line: number; column: number; message: string; part?: string }): string =>
  `${part === undefined ? '' : `${part} `}${line}:${column} ${message}`;

/** Compiled without `Function`, as the tests run with code generation from strings switched off. */
export const compileOriginal = (source: string, options: CompileOptions = {}): HandlebarsTemplateDelegate => {
  const key = JSON.stringify([source, options]);
  const template = compiled.get(key) ?? Handlebars.template(vm.runInThisContext(`(${Handlebars.precompile(source, options)})`));
  compiled.set(key, template);
  return template;
};
const compiled = new Map<string, HandlebarsTemplateDelegate>();

/** The original's text, or what it threw. */
export const original = (source: string, values: unknown, options: CaseOptions = {}): Result<string> => {
  const { parts = {}, helpers = {}, data, strict = false, escapeHtml = true } = options;
  const compile = (text: string) => compileOriginal(text, { strict, noEscape: !escapeHtml });
  try {
    const partials = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, compile(text)]));
    const theirs = Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, helper && theirForm(helper)]));
    return success(compile(source)(values, { partials, helpers: theirs, data }));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
};

const theirForm = (helper: Helper): Handlebars.HelperDelegate =>
  function (this: unknown, ...given: unknown[]) {
    const { name, hash, data, fn, inverse } = given.pop() as Handlebars.HelperOptions & { name: string };
    const arm =
      (render: Handlebars.TemplateDelegate) =>
      (context: unknown, more?: Record<string, unknown>, blockParams?: readonly unknown[]) =>
        render(context, {
          data: more ? { ...Handlebars.createFrame(data), ...more } : data,
          ...(blockParams ? { blockParams: [...blockParams] } : {}),
        });
    return helper(given, { name, hash, data, context: this, ...(fn ? { body: arm(fn), otherwise: arm(inverse) } : {}) });
  };
