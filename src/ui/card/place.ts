/** Where the card stands: beside the compose if there is room, else where it covers no line of the message, never outside the window. */

/** A rectangle in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card's left top corner; `room` is how high it may be at most, where it has to be lower than it would like. */
export interface Place {
  left: number;
  top: number;
  room?: number;
}

/** Distance to the compose and to the window's edge, in pixels. */
export const margin = 8;

/** Lower than this, in pixels, a card says too little: head, one finding and the buttons. */
const lowest = 240;

interface Surroundings {
  /** The whole compose. */
  compose: Box;
  /** The editable. */
  body: Box;
  /** Every line that is written in it. */
  lines: readonly Box[];
  /** How large the card would like to be. */
  card: { width: number; height: number };
  window: { width: number; height: number };
  /** Right-to-left pages look for room on the left first. */
  rightToLeft?: boolean;
  /** Where it stands: it stays there while that covers nothing, rather than jump about while one types. */
  now?: Place | undefined;
}

/** The place for the card. */
export function placeCard({ compose, body, lines, card, window, rightToLeft = false, now }: Surroundings): Place {
  const { width, height } = card;
  const clampLeft = (left: number) => clamp(left, margin, window.width - width - margin);
  const clampTop = (top: number) => clamp(top, margin, window.height - height - margin);
  const ordered = <Member>(first: Member, second: Member, ...others: Member[]) =>
    rightToLeft ? [second, first, ...others] : [first, second, ...others];
  const fits = ({ left, top }: Place) => left >= 0 && top >= 0 && left + width <= window.width && top + height <= window.height;

  const edge = clampLeft(compose.right - width);
  const beside = ordered<Place>(
    { left: compose.right + margin, top: clampTop(compose.top) },
    { left: compose.left - margin - width, top: clampTop(compose.top) },
    { left: edge, top: compose.top - margin - height },
    { left: edge, top: compose.bottom + margin },
  ).find(fits);
  if (beside) return beside;

  // Over the compose, then. What is free of text is below its last line or right of its short ones.
  const seen = lines.map((line) => within(line, body)).filter(({ right, left, bottom, top }) => right > left && bottom > top);
  const boxAt = ({ left, top, room = height }: Place): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + Math.min(room, height),
  });
  const hidden = (at: Place) => seen.reduce((sum, line) => sum + overlap(boxAt(at), line), 0);
  // Recipients and subject stand above the body; Send is above or below it.
  const controls = [
    { ...compose, bottom: body.top },
    { ...compose, top: body.bottom },
  ];
  const covered = (at: Place) => controls.reduce((sum, control) => sum + overlap(boxAt(at), control), 0);
  const isFree = (at: Place) => hidden(at) === 0;

  const lefts = ordered(
    clampLeft(body.right - margin - width),
    clampLeft(body.left + margin),
    clampLeft(window.width),
    clampLeft(0),
  );
  const linesAt = (left: number) => seen.filter((line) => line.left < left + width && line.right > left);
  const below = (left: number) => Math.max(body.top, ...linesAt(left).map(({ bottom }) => bottom)) + margin;
  const above = (left: number) => Math.min(...linesAt(left).map(({ top }) => top)) - margin - height;
  const tops = (left: number) =>
    [body.bottom - margin - height, below(left), window.height, body.top + margin, above(left)].map(clampTop);
  const all = lefts.flatMap((left) => tops(left).map((top): Place => ({ left, top })));

  if (now && now.room === undefined && fits(now) && isFree(now) && covered(now) === 0) return { left: now.left, top: now.top };
  const free = all.filter(isFree);
  if (free.length > 0) return least(free, covered);
  // Too high for what is free: lower, with its findings scrolling.
  const low = lefts
    .map((left): Required<Place> => {
      const top = below(left);
      return { left, top, room: window.height - margin - top };
    })
    .filter(({ room }) => room >= lowest);
  return low.length > 0 ? least(low, ({ room }) => -room) : least(all, hidden);
}

/** At least `least` even where `most` is smaller: a card higher than the window starts at its top. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const least = <Member>(members: readonly Member[], cost: (member: Member) => number): Member =>
  members.reduce((best, member) => (cost(member) < cost(best) ? member : best));

const within = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

const overlap = (one: Box, other: Box): number => {
  const { left, top, right, bottom } = within(one, other);
  return Math.max(0, right - left) * Math.max(0, bottom - top);
};
