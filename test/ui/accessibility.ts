import axe from 'axe-core';

/** What axe finds in an element, as `rule: selector`. Contrast needs real pixels: the pictures and the browser tests see to it. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
