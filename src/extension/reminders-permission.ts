/**
 * Whether reminders may come as notifications: the popup's side. It uses the browser's own namespace, as ask.ts does: the polyfill
 * would make the popup a fifth larger.
 */

interface Permissions {
  contains(wanted: { permissions: string[] }): Promise<boolean>;
  request(wanted: { permissions: string[] }): Promise<boolean>;
}
declare const chrome: { permissions: Permissions };
const permissions = (): Permissions => ((globalThis as { browser?: { permissions: Permissions } }).browser ?? chrome).permissions;

const notifications = { permissions: ['notifications'] };
const declined = 'no-reminders';

/** The question whether reminders may come, and its answers. */
export const reminderPermission = {
  /** They are not allowed yet, and the candidate has not said no. */
  shouldAsk: async (): Promise<boolean> => !localStorage.getItem(declined) && !(await permissions().contains(notifications)),
  /** Asks the browser for it; only from a click. Gives what the candidate answered. */
  ask: (): Promise<boolean> => permissions().request(notifications),
  /** The candidate does not want to be asked again on this computer. */
  decline: (): void => localStorage.setItem(declined, 'yes'),
};
