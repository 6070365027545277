import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { readSource, sourceFiles } from './sources.ts';

/**
 * No word for people stands in the code of the screens: it is in `_locales`. Looked for in the syntax tree, after JSX has become
 * calls: what is shown by its place (children, labels, titles), and what reads like a sentence wherever it stands.
 */
const screens = [
  ...['src/ui', 'src/compose', 'src/extension'].flatMap((folder) => sourceFiles(folder)),
  ...sourceFiles().filter((file) => /^src\/[\w-]+\.tsx?$/.test(file)),
];

/** Names, which are the same in every language. */
const names = new Set(['Afterword', 'Gmail', 'Outlook', 'LinkedIn', 'Follow-up']);

/** Files whose English is not the screen's: whose, and why. */
const exempt: Record<string, string> = {
  'src/ui/options/sample-panel.ts': 'the notes of the sample, for letters in English',
};

/** Where a text is shown by its place alone. */
const shown =
  /^(children|title|label|placeholder|alt|hint|textContent|innerText|ariaLabel|aria-(label|description|roledescription))$/;

/** Reasons that never reach a screen: said to a script that had no business to ask, or kept with a record that is set aside. */
const unreadReasons = new Set(['This page may not ask that.', 'No notes yet.']);

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const hasWord = (text: string) => /\p{L}{2}/u.test(text);
const isSentence = (text: string) => /^\P{L}?\p{Lu}\p{Ll}*\P{L}? .*\p{Ll}{2}/u.test(text);

/** The texts of a file that somebody would read, and that are not from `_locales`. */
async function hardCoded(source: string, loader: 'ts' | 'tsx'): Promise<string[]> {
  const { code } = await transform(source, { loader, jsx: 'automatic', jsxImportSource: 'preact' });
  const found: string[] = [];
  const text = (node: Node): string | undefined => {
    if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
    if (node.type !== 'TemplateLiteral') return undefined;
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
  };
  const visit = (node: Node, isShown: boolean): void => {
    // The line of a drawing.
    if (node.type === 'Property' && isNode(node.key) && node.key.name === 'd') return;
    const words = text(node);
    if (words !== undefined && !names.has(words) && !unreadReasons.has(words))
      if (isShown ? hasWord(words) : isSentence(words)) found.push(words);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'source' && node.type.startsWith('Import')) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, showsIn(node, key, isShown));
    }
  };
  visit(parseAst(code) as unknown as Node, false);
  return found;
}

/** Whether what stands at `key` of this node is shown to people by its place. */
function showsIn(node: Node, key: string, isShown: boolean): boolean {
  const name = (value: unknown): string =>
    isNode(value) ? String(value.name ?? value.value ?? (value.property ? name(value.property) : '')) : '';
  if (node.type === 'Property') return key === 'value' && shown.test(name(node.key));
  if (node.type === 'AssignmentExpression') return key === 'right' && shown.test(name(node.left));
  // What is chosen or joined is shown where the choice is; what is asked of it is not.
  const passesOn = /^(ConditionalExpression|LogicalExpression|ArrayExpression|TemplateLiteral|BinaryExpression)$/.test(node.type);
  return isShown && passesOn && key !== 'test' && key !== 'left';
}

/** Without the calls that nobody reads. */
const forPeople = (source: string): string =>
  source.replace(/\b(console\.\w+|new \w*Error)\((?:[^()]|\([^()]*\))*\)/g, 'undefined');

describe('no word of a screen is hard-coded', () => {
  it.each(screens.filter((file) => !(file in exempt)))('%s', async (file) => {
    expect(await hardCoded(forPeople(readSource(file)), file.endsWith('x') ? 'tsx' : 'ts')).toEqual([]);
  });

  it('finds one wherever it may stand', async () => {
    const planted = `
      import { say } from './A thing called so.ts';
      const a = <p title="x" class="Not this one">Hello {name}</p>;
      const b = <Field label={busy ? 'wait' : say('popup_save')} hint={\`up to \${most}\`} />;
      const c = { error: 'The tab was closed.', key: 'plain push' };
      button.title = 'go';
      button.setAttribute('aria-label', 'Go there now');`;
    expect(await hardCoded(planted, 'tsx')).toEqual([
      'Not this one',
      'Hello ',
      'wait',
      'up to …',
      'The tab was closed.',
      'go',
      'Go there now',
    ]);
  });

  it('names no file that is gone', () => {
    expect(Object.keys(exempt).filter((file) => !screens.includes(file))).toEqual([]);
  });
});
