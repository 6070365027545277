/** The words of how long notes are kept, of reminders to export, and of what goes across devices. */
import { counted, dateLocale, language, phrase, say } from '../../say.ts';

export const dataWords = {
  keepTitle: say('data_keepTitle'),
  keepHint: say('data_keepHint'),
  keepLabel: say('data_keepLabel'),
  keepChoices: { 0: say('data_keepNever'), 90: say('data_keepQuarter'), 365: say('data_keepYear') },
  keepNone: say('data_keepNone'),
  keepNext: say('data_keepNext'),
  goesOn: phrase<[name: string, date: string]>('data_goesOn'),
  moreGo: counted('data_moreGo'),
  remind: say('data_remind'),
  exportedOn: phrase<[date: string]>('data_exportedOn'),
  acrossTitle: say('data_acrossTitle'),
  acrossSwitch: say('data_acrossSwitch'),
  acrossHint: say('data_acrossHint'),
  accountHolds: counted<[bytes: string]>('data_accountHolds'),
  tooBig: phrase<[name: string]>('data_tooBig'),
  noRoom: phrase<[name: string]>('data_noRoom'),
  unread: counted('data_unread'),
  accountKept: say('data_accountKept'),
  emptyAccount: say('data_emptyAccount'),
  accountEmptied: say('data_accountEmptied'),
  copiesTitle: say('data_copiesTitle'),
  copiesHint: say('data_copiesHint'),
  copyOf: phrase<[name: string]>('data_copyOf'),
  ofProfile: say('data_ofProfile'),
  ofSettings: say('data_ofSettings'),
  restoreCopy: say('data_useCopy'),
  restoreCopyOf: phrase<[name: string]>('data_useCopyOf'),
  saveCopy: say('data_saveCopy'),
  saveCopyOf: phrase<[name: string]>('data_saveCopyOf'),
  deleteCopy: say('data_deleteCopy'),
  deleteCopyOf: phrase<[name: string]>('data_deleteCopyOf'),
  inUse: say('data_inUse'),
};

/** A day as the candidate writes it; epoch milliseconds in. */
export const dayOf = (at: number): string => new Date(at).toLocaleDateString(dateLocale, { dateStyle: 'long' });

/** A number with its thousands apart. */
export const numberOf = (value: number): string => value.toLocaleString(language);
