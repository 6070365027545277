/** The number on the toolbar icon: how many letters are due; amber in the last three hours, red when one is late. */
import { sayIfKnown } from '../say.ts';
import { browser } from './browser.ts';

/** What the badge tells. */
export interface BadgeState {
  due: number;
  urgency: 'calm' | 'soon' | 'late';
}

// White on each is 4.5:1 or more; the number's words are in the tooltip, so the colour never stands alone.
const colours = { calm: '#0b5c6b', soon: '#8a5a00', late: '#a3261e' } as const;

/** Shows it. Nothing due: no badge. */
export async function showBadge({ due, urgency }: BadgeState): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: colours[urgency] });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({ title: due === 0 ? 'Afterword' : sayIfKnown(`badge_${urgency}`, String(due)) });
}
