/** Words that are told to screen readers when they change. */
import { useEffect, useState } from 'preact/hooks';

/** Of a status that comes with its words few screen readers tell: they come after it was painted, and its line is kept for them. */
export function Status({ text = '', look = '' }: { text?: string | undefined; look?: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p role="status" class={text && look}>
      {text && (said || '\u00a0')}
    </p>
  );
}
