/**
 * The review as a script of its own: the card (in a mail tab) and the options page both need it, and the package holds it
 * once. `build.mjs` turns their imports of it into what stands here.
 */
import { checks } from './follow-up/checks/index.ts';
import { firstToCut, partsOf, readingSeconds, review } from './follow-up/review.ts';

Object.assign(globalThis, { afterwordReview: { checks, firstToCut, partsOf, readingSeconds, review } });
