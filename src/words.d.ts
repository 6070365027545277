/** The templates as the build parsed them: `words.js` of the package, made by `build.mjs`. */
import type { TemplateLibrary } from './follow-up/template/library.ts';

export declare const words: TemplateLibrary;
