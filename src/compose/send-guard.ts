/** Send is held once for each error that stands; the candidate's next press goes through. Nothing here sends. */
import { ask } from '../extension/ask.ts';
import type { Finding } from '../follow-up/draft.ts';
import type { Result } from '../follow-up/result.ts';

/** What it was asked about so far, and whether it is wanted. */
export interface SendGuard {
  /** Whether these errors have to be asked about before the message goes; asking twice gives false. */
  holds(errors: readonly Finding[]): boolean;
  /** What was mended is asked about again if it comes back. */
  forgetMended(errors: readonly Finding[]): void;
  isOn(): boolean;
  /** Switches it on or off, for this and every other message. */
  set(on: boolean): Promise<Result<null>>;
}

/** The guard of one compose. Until the settings are read it is on. */
export function openSendGuard(): SendGuard {
  let on = true;
  const asked = new Set<string>();
  let isSet = false;
  void ask('readSettings', {}).then((settings) => {
    if (settings.ok && !isSet) on = settings.value.holdErrors;
  });
  return {
    holds(errors) {
      const isNew = on && errors.some((error) => !asked.has(keyOf(error)));
      if (isNew) for (const error of errors) asked.add(keyOf(error));
      return isNew;
    },
    forgetMended(errors) {
      const standing = new Set(errors.map(keyOf));
      for (const key of asked) if (!standing.has(key)) asked.delete(key);
    },
    isOn: () => on,
    set(wanted) {
      on = wanted;
      isSet = true;
      return ask('saveSettings', { holdErrors: wanted });
    },
  };
}

const keyOf = ({ check, evidence }: Finding) => `${check}\n${evidence}`;
