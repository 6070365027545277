import { describe, expect, it } from 'vitest';
import { type Box, clamp, placeCard } from '../../../src/ui/card/place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const window = { width: 1280, height: 720 };
const card = { width: 320, height: 400 };
const place = (compose: Box, more: object = {}) => placeCard({ compose, body: compose, lines: [], card, window, ...more });
/** Lines of text, 20 pixels high, one below the other. */
const linesOf = (left: number, top: number, ...rights: number[]) =>
  rights.map((right, index) => box(left, top + index * 24, right, top + index * 24 + 20));

describe('beside the compose', () => {
  it('stands on the right where there is room, else on the left', () => {
    expect(place(box(100, 200, 700, 600))).toEqual({ left: 708, top: 200 });
    // Gmail's window at the bottom right.
    expect(place(box(700, 250, 1250, 720))).toEqual({ left: 372, top: 250 });
  });

  it('looks to the left first on a right-to-left page', () => {
    expect(place(box(400, 200, 900, 600), { rightToLeft: true })).toEqual({ left: 72, top: 200 });
  });

  it('stays inside the window', () => {
    expect(place(box(700, 600, 1250, 720)).top).toBe(312);
  });

  it('goes above or below a wide and flat compose', () => {
    expect(place(box(0, 450, 1280, 720))).toEqual({ left: 952, top: 42 });
    expect(place(box(0, 0, 1280, 300))).toEqual({ left: 952, top: 308 });
  });

  it('comes out from over the compose as soon as there is room', () => {
    expect(place(box(100, 200, 700, 600), { now: { left: 300, top: 300 } })).toEqual({ left: 708, top: 200 });
  });
});

describe('over a compose that fills the window', () => {
  const compose = box(186, 64, 1260, 720);
  const body = box(203, 270, 1243, 700);
  const over = (lines: Box[], more: object = {}) => place(compose, { body, lines, ...more });
  const covers = ({ left, top, room }: { left: number; top: number; room?: number }, lines: Box[]) =>
    lines.some(
      (line) => line.left < left + 320 && line.right > left && line.top < top + Math.min(room ?? 400, 400) && line.bottom > top,
    );

  it('takes the free room right of short lines', () => {
    const lines = linesOf(203, 274, 500, 870, 850, 700, 300, 300, 300, 300, 300);
    const at = over(lines);
    expect(covers(at, lines)).toBe(false);
    expect(at.left).toBeGreaterThan(870);
  });

  it('goes below long lines, where the short ones of the signature leave room', () => {
    const lines = [...linesOf(203, 274, 1230), ...linesOf(203, 400, 290, 300, 280)];
    const at = over(lines);
    expect(at).toEqual({ left: 952, top: 302 });
    expect(covers(at, lines)).toBe(false);
  });

  it('rather covers recipients and subject than a line of the letter', () => {
    const lines = linesOf(203, 500, 1230, 1230, 1230, 1230, 1230, 1230, 1230, 1230);
    const at = over(lines);
    expect(covers(at, lines)).toBe(false);
    expect(at.top).toBeLessThan(100);
  });

  it('stands lower than it would like before it covers a line', () => {
    const lines = linesOf(203, 274, 1230, 1230, 1230, 1230);
    const wide = { compose: box(0, 0, 1280, 720), body: box(0, 0, 1280, 720) };
    const at = over(lines, wide);
    expect(at).toEqual({ left: 952, top: 374, room: 338 });
    expect(covers(at, lines)).toBe(false);
  });

  it('covers as little as it can where everything is text', () => {
    const full = linesOf(203, 274, ...Array<number>(18).fill(1243));
    const at = place(box(0, 0, 1280, 720), { body: box(0, 0, 1280, 720), lines: full, card: { width: 320, height: 700 } });
    expect(at.room).toBeUndefined();
    expect(at.left + 320).toBeLessThanOrEqual(1280 - 8);
  });

  it('stays where it is while that covers nothing, and gives way when the text comes there', () => {
    const now = { left: 700, top: 290 };
    const short = linesOf(203, 274, 500);
    expect(over(short, { now })).toEqual(now);
    const grown = linesOf(203, 274, 1000, 1000, 1000, 1000);
    const at = over(grown, { now });
    expect(at).not.toEqual(now);
    expect(covers(at, grown)).toBe(false);
  });

  it('takes no notice of lines that are scrolled out of sight', () => {
    const now = { left: 900, top: 290 };
    expect(over(linesOf(203, 100, 1230, 1230, 1230), { now })).toEqual(now);
  });
});

it('starts at the top of a window that is too small for it', () => {
  expect(place(box(0, 0, 300, 300), { window: { width: 300, height: 300 } })).toEqual({ left: 8, top: 8 });
  expect(clamp(50, 8, -4)).toBe(8);
});
