/** What the build writes for the worker: the shipped words, here read from their sources. */
export { library as words } from './follow-up/templates.ts';
