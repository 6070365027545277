/** All checks, in the order in which a candidate should mend what they find. */

import { allCaps } from './all-caps.ts';
import { attachmentMissing } from './attachment-missing.ts';
import type { Check } from './check.ts';
import { checkInTooEarly } from './check-in-too-early.ts';
import { cliche } from './cliche.ts';
import { companyMissing } from './company-missing.ts';
import { companyMisspelled } from './company-misspelled.ts';
import { connectionMissing } from './connection-missing.ts';
import { connectionPointTooLong } from './connection-point-too-long.ts';
import { connectionWrongPerson } from './connection-wrong-person.ts';
import { ctaMissing } from './cta-missing.ts';
import { dateWrong } from './date-wrong.ts';
import { desperation } from './desperation.ts';
import { emoji } from './emoji.ts';
import { exclamationExcess } from './exclamation-excess.ts';
import { genderedGuess } from './gendered-guess.ts';
import { genericGreeting } from './generic-greeting.ts';
import { gratitudeMissing } from './gratitude-missing.ts';
import { greetingMissing } from './greeting-missing.ts';
import { honorificMismatch } from './honorific-mismatch.ts';
import { interestMissing } from './interest-missing.ts';
import { lateThankYou } from './late-thank-you.ts';
import { linkedinTooLong } from './linkedin-too-long.ts';
import { localeCustom } from './locale-custom.ts';
import { markupResidue } from './markup-residue.ts';
import { nameMisspelled } from './name-misspelled.ts';
import { negativity } from './negativity.ts';
import { overFamiliar } from './over-familiar.ts';
import { panelDuplicate } from './panel-duplicate.ts';
import { panelMassMail } from './panel-mass-mail.ts';
import { paragraphTooLong } from './paragraph-too-long.ts';
import { payTalk } from './pay-talk.ts';
import { placeholderUnfilled } from './placeholder-unfilled.ts';
import { pressure } from './pressure.ts';
import { recipientAddressMissing } from './recipient-address-missing.ts';
import { recipientMismatch } from './recipient-mismatch.ts';
import { roleMissing } from './role-missing.ts';
import { sameConnectionPoint } from './same-connection-point.ts';
import { selfDeprecation } from './self-deprecation.ts';
import { signatureMissing } from './signature-missing.ts';
import { subjectMissing } from './subject-missing.ts';
import { subjectNoName } from './subject-no-name.ts';
import { subjectNoRole } from './subject-no-role.ts';
import { subjectTooLong } from './subject-too-long.ts';
import { textSpeak } from './text-speak.ts';
import { tooLong } from './too-long.ts';
import { tooManyCheckIns } from './too-many-check-ins.ts';
import { tooManyParagraphs } from './too-many-paragraphs.ts';
import { tooSoon } from './too-soon.ts';
import { typo } from './typo.ts';
import { workAccount } from './work-account.ts';
import { wrongCompany } from './wrong-company.ts';
import { wrongRole } from './wrong-role.ts';

export const checks: readonly Check[] = [
  recipientMismatch,
  nameMisspelled,
  honorificMismatch,
  wrongCompany,
  companyMisspelled,
  wrongRole,
  connectionWrongPerson,
  panelMassMail,
  panelDuplicate,
  placeholderUnfilled,
  markupResidue,
  dateWrong,
  attachmentMissing,
  greetingMissing,
  gratitudeMissing,
  connectionMissing,
  signatureMissing,
  subjectMissing,
  linkedinTooLong,
  emoji,
  textSpeak,
  genericGreeting,
  genderedGuess,
  typo,
  subjectNoRole,
  subjectNoName,
  subjectTooLong,
  interestMissing,
  ctaMissing,
  tooLong,
  tooManyParagraphs,
  paragraphTooLong,
  pressure,
  desperation,
  negativity,
  selfDeprecation,
  payTalk,
  overFamiliar,
  allCaps,
  exclamationExcess,
  cliche,
  lateThankYou,
  checkInTooEarly,
  tooManyCheckIns,
  workAccount,
  tooSoon,
  recipientAddressMissing,
  companyMissing,
  roleMissing,
  sameConnectionPoint,
  connectionPointTooLong,
  localeCustom,
];
