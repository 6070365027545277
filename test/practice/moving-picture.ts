/** A moving picture out of still ones: WebP, whose container takes pictures as they are (developers.google.com, "WebP Container Specification"). */

/** One picture, as lossy WebP without transparency, and how long it stays, in milliseconds. */
export interface Still {
  webp: Buffer;
  milliseconds: number;
}

/** All of them in their order, again and again. Each is `width` by `height` pixels. */
export function movingPicture(stills: readonly Still[], width: number, height: number): Buffer {
  const canvas = Buffer.alloc(10);
  canvas[0] = 0b10;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const frames = stills.map(({ webp, milliseconds }) => {
    const head = Buffer.alloc(16);
    head.writeUIntLE(width - 1, 6, 3);
    head.writeUIntLE(height - 1, 9, 3);
    head.writeUIntLE(milliseconds, 12, 3);
    return chunk('ANMF', Buffer.concat([head, bitstreamOf(webp)]));
  });
  // Black behind it, and no end.
  const parts = [Buffer.from('WEBP'), chunk('VP8X', canvas), chunk('ANIM', Buffer.alloc(6)), ...frames];
  return chunk('RIFF', Buffer.concat(parts));
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** The chunk that holds the picture itself. */
function bitstreamOf(webp: Buffer): Buffer {
  for (let at = 12; at + 8 <= webp.length; ) {
    const end = at + 8 + webp.readUInt32LE(at + 4);
    if (webp.toString('latin1', at, at + 4) === 'VP8 ') return webp.subarray(at, end + (end % 2));
    at = end + (end % 2);
  }
  throw new Error('This is no lossy WebP.');
}
