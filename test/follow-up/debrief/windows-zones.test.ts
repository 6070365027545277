import { expect, it } from 'vitest';
import { windowsZones } from '../../../src/follow-up/debrief/windows-zones.ts';

it("knows Windows' names, each as a zone that there is", () => {
  expect(windowsZones.get('w. europe standard time')).toBe('Europe/Berlin');
  expect(windowsZones.get('gmt standard time')).toBe('Europe/London');
  expect(windowsZones.get('pacific standard time (mexico)')).toBe('America/Tijuana');
  expect(windowsZones.size).toBeGreaterThan(125);
  const unknown = [...windowsZones.values()].filter((zone) => {
    try {
      return !new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      return true;
    }
  });
  expect(unknown).toEqual([]);
});
