/** The page's skeleton round a compose, for a report: tags and what code goes by, not one word of anybody's text. */

const kept = [
  'id',
  'class',
  'role',
  'type',
  'contenteditable',
  'g_editable',
  'aria-multiline',
  'aria-haspopup',
  'tabindex',
  'dir',
  'command',
  'data-testid',
  'data-app-section',
  'jslog',
];
/** Attribute values are code, not text: no spaces, no addresses, nothing but what names are made of. */
const code = /^[\w:.+-]{1,60}$/;
/** `name` is a field's on these, and a person's on others. */
const fields = /^(INPUT|TEXTAREA|SELECT|BUTTON|FORM)$/;
const most = 600;

/** One line an element, indented by depth; first the hooks and how often each matches. */
export function diagnose(root: Element, body: Element, hooks: Record<string, string>, way = 'none'): string {
  const lines = [
    `way: ${way}`,
    ...Object.entries(hooks).map(([name, hook]) => `${name}: ${root.querySelectorAll(hook).length} of ${hook}`),
  ];
  const above: Element[] = [];
  for (let element = root.parentElement; element; element = element.parentElement) above.unshift(element);
  for (const [depth, element] of above.entries()) lines.push(line(element, depth));
  const draw = (element: Element, depth: number, left: number): void => {
    if (lines.length >= most) return;
    lines.push(line(element, depth));
    // Inside the message only its outermost lines.
    if (left > 0) for (const child of element.children) draw(child, depth + 1, element === body ? 0 : left - 1);
  };
  draw(root, above.length, 99);
  return lines.join('\n');
}

function line(element: Element, depth: number): string {
  const told = kept.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    const words = value
      .split(name === 'jslog' ? /[;\s]/ : /\s+/)
      .slice(0, name === 'jslog' ? 1 : 20)
      .filter((word) => code.test(word));
    return words.length ? [`${name}=${words.join(' ')}`] : [];
  });
  const name = element.getAttribute('name') ?? '';
  if (/^(to|cc|bcc)$/.test(name) || (fields.test(element.tagName) && code.test(name))) told.push(`name=${name}`);
  return `${' '.repeat(depth)}${element.tagName.toLowerCase()} ${told.map((part) => `[${part}]`).join('')}`;
}
