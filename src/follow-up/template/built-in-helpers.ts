/** The helpers that every template has: `if`, `unless`, `each`, `with`, `lookup`. */
import type { Body, Helper, HelperCall } from './evaluate.ts';
import { getOwn } from './own.ts';

/** No value, an empty text or an empty list. Zero is a value. */
const isEmpty = (value: unknown): boolean => (!value && value !== 0) || (Array.isArray(value) && !value.length);

const blockAbout =
  (name: string, render: (value: unknown, body: Body, otherwise: Body, call: HelperCall) => string): Helper =>
  (given, call) => {
    if (given.length !== 1 || !call.body || !call.otherwise)
      throw new Error(`“${name}” is a block about one value: write {{#${name} value}}…{{/${name}}}`);
    return render(given[0], call.body, call.otherwise, call);
  };

const choose = (value: unknown, body: Body, otherwise: Body, { hash, context }: HelperCall): string =>
  (isEmpty(value) || (value === 0 && !hash.includeZero) ? otherwise : body)(context);

/** By name. `each` takes a list or a group; `lookup` takes a list or group and the name or number of a member. */
export const builtInHelpers = {
  if: blockAbout('if', choose),
  unless: blockAbout('unless', (value, body, otherwise, call) => choose(value, otherwise, body, call)),
  with: blockAbout('with', (value, body, otherwise, { context }) =>
    isEmpty(value) ? otherwise(context) : body(value, undefined, [value]),
  ),
  each: blockAbout('each', (list, body, otherwise, { context }) => {
    const names = list && typeof list === 'object' ? Object.keys(list) : [];
    let text = '';
    names.forEach((name, position) => {
      const value = getOwn(list, name);
      const key = Array.isArray(list) ? Number(name) : name;
      const index = Array.isArray(list) ? key : position;
      text += body(value, { key, index, first: !position, last: position === names.length - 1 }, [value, key]);
    });
    return names.length ? text : otherwise(context);
  }),
  lookup: ([holder, name]) => (holder ? getOwn(holder, typeof name === 'object' ? '' : String(name)) : holder),
} satisfies Record<string, Helper>;
