/** The mark as one path on a 16 × 16 box, the same as icons/mark.svg: a closing quotation mark whose tail is a reply arrow. */
export const markPath =
  'M1.3 3.75a2.75 2.75 0 1 1 5.5 0c0 2.7-1.3 4.4-3.7 5.3l-.75-1.2c1.05-.5 1.7-1.05 1.95-1.75C2.6 6.2 1.3 5.1 1.3 3.75zM8.6 3.75a2.75 2.75 0 0 1 5.5 0V7c0 4.2-2.3 6.3-6.2 6.3H6.6v2.4L1.6 12.2l5-3.5v2.4h1.2c2.3 0 3.5-1.3 3.8-4.6A2.75 2.75 0 0 1 8.6 3.75z';

/** The mark, in the colour of the text round it; decoration only. */
export const Mark = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
    <path d={markPath} />
  </svg>
);
