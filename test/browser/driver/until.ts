/** Polls until `look` gives something truthy and returns that; the only way anything waits. A failure says what it last saw. */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen> | Seen,
  timeoutMs = 10_000,
): Promise<NonNullable<Exclude<Seen, false | 0 | ''>>> {
  const end = Date.now() + timeoutMs;
  for (let pause = 25; ; pause = Math.min(pause * 1.2, 100)) {
    let last: unknown;
    try {
      const seen = await look();
      if (seen) return seen as NonNullable<Exclude<Seen, false | 0 | ''>>;
      last = seen;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}; last seen: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The promise's outcome, or an error naming what took longer than `timeoutMs`. */
export async function within<Value>(timeoutMs: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
