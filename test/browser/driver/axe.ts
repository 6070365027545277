import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let source: string | undefined;

/**
 * An expression that runs axe over the document and gives one line a finding: WCAG 2.2 AA, with the size of what is pressed, which axe
 * leaves out by itself, and its best practices. Works in any page, Trusted Types or not. A page that moved meanwhile is looked at again:
 * axe would hold places against one another that it measured at different moments.
 */
export function axeExpression(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return `(async () => { if (!globalThis.axe) { ${source} }
    const places = () => JSON.stringify([...document.querySelectorAll('*')].map((element) => element.getBoundingClientRect()));
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = places();
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
      if (places() === before)
        return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' (' + target.join(' ') + ')'));
    }
    throw new Error('the page does not stand still');
  })()`;
}
