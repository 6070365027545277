/** The browser's own `i18n` for tests without a browser: the English words. */
import messages from '../src/_locales/en/messages.json' with { type: 'json' };
import { messagesOf } from './messages-of.ts';

Object.assign(globalThis, { chrome: { i18n: { getMessage: messagesOf(messages) } } });
// Node 20 has no navigator.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { language: 'en-US' } });
