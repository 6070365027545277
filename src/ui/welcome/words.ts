/** Every word of the page after installation, in one place; the words themselves are in _locales. */
import { phrase, say } from '../../say.ts';

/** The page's words. */
export const words = {
  title: say('welcome_title'),
  name: say('popup_yourName'),
  nameHint: say('popup_yourNameHint'),
  needName: say('popup_needName'),
  save: say('welcome_saveName'),
  saved: phrase<[name: string]>('welcome_saved'),
  stepsTitle: say('welcome_steps'),
  steps: [
    { text: say('welcome_step1'), picture: 'notes', alt: say('welcome_step1Picture') },
    { text: say('welcome_step2'), picture: 'button', alt: say('welcome_step2Picture') },
    { text: say('welcome_step3'), picture: 'card', alt: say('welcome_step3Picture') },
  ],
  tryTitle: say('welcome_tryTitle'),
  tryHint: say('welcome_tryHint'),
  message: say('welcome_message'),
  to: say('welcome_to'),
  subject: say('welcome_subject'),
  text: say('welcome_text'),
  signature: say('welcome_signature'),
  send: say('welcome_send'),
  notSent: say('welcome_notSent'),
  keys: phrase<[keys: string]>('welcome_keys'),
  never: say('welcome_never'),
  settings: say('popup_settings'),
};
