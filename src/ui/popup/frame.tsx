/** The popup's head: the mark, the title, one action. popup.html paints the same before any script runs. */
import type { ComponentChildren } from 'preact';
import { Mark } from '../mark.tsx';
import { words } from './words.ts';

/** `title` takes the product's place while one interview is being edited. */
export function Frame(props: { title?: string; action?: ComponentChildren; children: ComponentChildren }) {
  return (
    <>
      <header>
        <Mark />
        <h1 dir="auto">{props.title || words.product}</h1>
        {props.action}
      </header>
      {props.children}
    </>
  );
}
