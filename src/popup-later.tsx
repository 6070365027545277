/** What the popup loads after all else: what other pages type into the same note, the way to the side panel, the site in front. */
export { shareNote } from './extension/shared-note.ts';

void import('./popup-beside.tsx');
void import('./popup-export.tsx');
// What there is to say of the site in front comes last.
void import('./popup-site.tsx');
