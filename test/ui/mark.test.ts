import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markPath } from '../../src/ui/mark.tsx';

// One drawing in four places: the button, the icons, the popup's first paint, the screens.
for (const file of ['icons/mark.svg', 'icons/icon.svg', 'src/popup.html', 'src/compose/follow-up-button.ts'])
  it(`${file} draws the same mark`, () => {
    expect(readFileSync(file, 'utf8')).toContain(markPath);
  });
