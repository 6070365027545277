/** Every word of the line of the call, in one place; the words themselves are in _locales. */
import { say } from '../../say.ts';

/** The words of the line of the call. */
export const words = {
  call: say('call_name'),
  start: say('call_start'),
  startHint: say('call_startHint'),
  theySaid: say('call_theySaid'),
  over: say('call_over'),
  running: say('call_running'),
};
