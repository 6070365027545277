/**
 * The one door to the browser's extension API. In Chrome 148 and later and in Firefox the polyfill hands on the browser's
 * own `browser`; in Chrome 144 to 147 it wraps `chrome`. The build leaves it out of the worker, which needs no wrapping.
 */
import browser from 'webextension-polyfill';

export { browser };
