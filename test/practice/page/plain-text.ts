const blocks = /^(ADDRESS|BLOCKQUOTE|DIV|H[1-6]|HR|LI|OL|P|PRE|TABLE|TR|UL)$/;

/** The text of a message as a mail program makes it: a line for each block and break; a break at a block's end adds none. */
export function plainText(root: HTMLElement): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim()) lines.push(line.replace(/[ \t\n]+/g, ' ').replace(/^ /, ''));
    line = '';
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      line += (node.nodeValue ?? '').replace(/\u00a0/g, ' ');
    } else if (node.nodeName === 'BR') {
      if (line.trim()) endLine();
      else lines.push('');
    } else {
      const isBlock = blocks.test(node.nodeName);
      if (isBlock) endLine();
      node.childNodes.forEach(walk);
      if (isBlock) endLine();
      if (node.nodeName === 'P') lines.push('');
    }
  };
  walk(root);
  endLine();
  return lines.join('\n').replace(/\n+$/, '');
}
