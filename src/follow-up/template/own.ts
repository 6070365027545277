/** Records of values by name that hostile names can't reach beyond: `__proto__` and `constructor` are names like any other. */

/** Values by name. */
export type Names = Record<string, unknown>;

/** A record with the own values of these, the later ones first; it inherits nothing. */
export const record = (...from: readonly unknown[]): Names => Object.assign(Object.create(null), ...from);

/** Whether a value has this name of its own. */
export const hasOwn = (holder: unknown, name: string): boolean => holder != null && Object.hasOwn(Object(holder), name);

/** What a value holds of its own under a name; never a function. */
export const getOwn = (holder: unknown, name: string): unknown => {
  const found = hasOwn(holder, name) ? (holder as Names)[name] : undefined;
  return typeof found === 'function' ? undefined : found;
};
