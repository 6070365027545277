import { describe, expect, it } from 'vitest';
import { clamp, placeCard } from '../../../src/ui/card/place.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const window = { width: 1280, height: 720 };
const card = { width: 320, height: 400 };
const place = (compose: ReturnType<typeof box>, more: object = {}) =>
  placeCard({ compose, body: compose, text: box(0, 0, 0, 0), card, window, ...more });

describe('placeCard', () => {
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

  it('takes the corner that covers the least text of a compose that fills the window', () => {
    const full = box(0, 0, 1280, 720);
    expect(place(full, { text: box(20, 100, 1260, 250) })).toEqual({ left: 952, top: 312 });
    expect(place(full, { text: box(700, 100, 1260, 700) })).toEqual({ left: 8, top: 312 });
  });

  it('starts at the top of a window that is too small for it', () => {
    expect(place(box(0, 0, 300, 300), { window: { width: 300, height: 300 } })).toEqual({ left: 8, top: 8 });
    expect(clamp(50, 8, -4)).toBe(8);
  });
});
