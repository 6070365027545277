/** Where the card stands: beside the compose if there is room, never outside the window, over text only when nothing else is left. */

/** A rectangle in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Distance to the compose and to the window's edge, in pixels. */
export const margin = 8;

interface Surroundings {
  /** The whole compose. */
  compose: Box;
  /** The editable. */
  body: Box;
  /** What is written in it. */
  text: Box;
  card: { width: number; height: number };
  window: { width: number; height: number };
  /** Right-to-left pages look for room on the left first. */
  rightToLeft?: boolean;
}

/** The card's left top corner. */
export function placeCard({ compose, body, text, card, window, rightToLeft = false }: Surroundings): {
  left: number;
  top: number;
} {
  const clampLeft = (left: number) => clamp(left, margin, window.width - card.width - margin);
  const clampTop = (top: number) => clamp(top, margin, window.height - card.height - margin);
  const right = { left: compose.right + margin, top: clampTop(compose.top) };
  const left = { left: compose.left - margin - card.width, top: clampTop(compose.top) };
  const above = { left: clampLeft(compose.right - card.width), top: compose.top - margin - card.height };
  const below = { left: clampLeft(compose.right - card.width), top: compose.bottom + margin };
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= 0 && top >= 0 && left + card.width <= window.width && top + card.height <= window.height;
  const beside = (rightToLeft ? [left, right, above, below] : [right, left, above, below]).find(fits);
  if (beside) return beside;

  // No room beside it: the corner of the editable that covers the least text, the empty end of the message first.
  const lefts = [clampLeft(body.right - margin - card.width), clampLeft(body.left + margin)];
  if (rightToLeft) lefts.reverse();
  const tops = [clampTop(body.bottom - margin - card.height), clampTop(body.top + margin)];
  const corners = tops.flatMap((top) => lefts.map((left) => ({ left, top })));
  const covered = (at: { left: number; top: number }) =>
    overlap({ ...at, right: at.left + card.width, bottom: at.top + card.height }, text);
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}

/** At least `least` even where `most` is smaller: a card higher than the window starts at its top. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
