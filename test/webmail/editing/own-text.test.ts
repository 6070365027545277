// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findTail, rangeOf, readOwnText, readTail } from '../../../src/webmail/editing/own-text.ts';

const tail = '.sig';
function read(html: string, below = '') {
  const body = document.createElement('div');
  body.innerHTML = html;
  const end = findTail(body, tail, below);
  return { body, own: readOwnText(body, end), tail: readTail(body, end) };
}

describe('readOwnText', () => {
  it.each([
    ['<div>A</div><div><br></div><div>B</div>', 'A\n\nB\n'],
    ['seed<div>A<br></div><div>B</div>', 'seed\nA\nB\n'],
    ['<div><div>A</div><div><br></div></div><div>B<br>C</div>', 'A\n\nB\nC\n'],
    ['<ul><li>one</li><li><b>t</b>wo</li></ul>', 'one\ntwo\n'],
    ['a\u00a0b\u200b<span>c</span>', 'a bc'],
    ['<style>x</style><div>A</div>', 'A\n'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(read(html).own.text).toBe(text);
  });

  it('stops at the signature, wherever it is', () => {
    const { own, tail } = read('<div dir="ltr">Mine<div class="sig">S</div>quote</div><p>more</p>');
    expect(own.text).toBe('Mine');
    expect(tail).toBe('<div class="sig">S</div>quote<p>more</p>');
  });

  it('knows a signature and a quote of a plain message by their lines', () => {
    expect(read('<div>Mine</div><div>-- </div><div>S</div>').own.text).toBe('Mine\n');
    expect(read('<div>Mine</div><div>On Monday Dana wrote:</div><div>&gt; Hi</div>').own.text).toBe('Mine\n');
  });

  it('knows a signature without a mark by what stood there at first', () => {
    const { own, tail } = read('<div>Mine</div><div>Leyla</div><div>+44 20</div>', 'Leyla+4420');
    expect(own.text).toBe('Mine\n');
    expect(tail).toBe('<div>Leyla</div><div>+44 20</div>');
  });
});

it('gives the range of any characters', () => {
  const { own } = read('<div>Dear <b>Da</b>na,</div><div><br></div><div>th\u200bx\u200bere</div>');
  for (const words of ['Dear', 'Dana', 'ar D', ',\n\nt', 'x', 'ere']) {
    const at = own.text.indexOf(words);
    expect(
      rangeOf(own, at, at + words.length)
        ?.toString()
        .replaceAll('\u200b', ''),
    ).toBe(words.replace(/\n/g, ''));
  }
  expect(rangeOf(own, 900, 901)).toBeUndefined();
  expect(rangeOf(readOwnText(document.createElement('div'), null), 0, 0)).toBeUndefined();
});
