/** `Control+Shift+z` as its modifiers and its key. */
export function parseKeys(keys: string): { modifiers: string[]; key: string } {
  const parts = keys.split('+');
  const key = parts.pop() || '+';
  return { modifiers: parts.filter(Boolean), key };
}

interface KeyDefinition {
  code: string;
  windowsVirtualKeyCode: number;
  text?: string;
}

const named: Record<string, KeyDefinition> = {
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Backspace: { code: 'Backspace', windowsVirtualKeyCode: 8 },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

/** A key as the debugging protocol wants it; letters, digits and the few named keys that a form needs. */
export function protocolKey(key: string): KeyDefinition & { key: string } {
  const definition = named[key];
  if (definition) return { key, ...definition };
  if (key.length !== 1) throw new Error(`the driver knows no key ${key}`);
  const upper = key.toUpperCase();
  return {
    key,
    text: key,
    code: /[A-Z]/.test(upper) ? `Key${upper}` : `Digit${upper}`,
    windowsVirtualKeyCode: upper.charCodeAt(0),
  };
}
