import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { movingPicture } from './moving-picture.ts';
import { root } from './root.ts';

const still = readFileSync(path.join(root, 'icons/welcome/button.webp'));

it('holds every picture once, with its size and its time, in a file as long as it says', () => {
  const moving = movingPicture(
    [1500, 700].map((milliseconds) => ({ webp: still, milliseconds })),
    432,
    270,
  );
  expect(moving.toString('latin1', 0, 4)).toBe('RIFF');
  expect(moving.readUInt32LE(4)).toBe(moving.length - 8);
  const chunks: { name: string; at: number }[] = [];
  for (let at = 12; at < moving.length; at += 8 + moving.readUInt32LE(at + 4) + (moving.readUInt32LE(at + 4) % 2))
    chunks.push({ name: moving.toString('latin1', at, at + 4), at: at + 8 });
  expect(chunks.map(({ name }) => name)).toEqual(['VP8X', 'ANIM', 'ANMF', 'ANMF']);
  const [, , ...frames] = chunks;
  expect(frames.map(({ at }) => [6, 9, 12].map((place) => moving.readUIntLE(at + place, 3)))).toEqual([
    [431, 269, 1500],
    [431, 269, 700],
  ]);
  expect(frames.map(({ at }) => moving.toString('latin1', at + 16, at + 20))).toEqual(['VP8 ', 'VP8 ']);
});

it('takes no other kind of picture', () => {
  expect(() => movingPicture([{ webp: Buffer.alloc(40), milliseconds: 1 }], 1, 1)).toThrow('no lossy WebP');
});
