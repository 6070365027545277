/** All checks, in the order in which a candidate should mend what they find. */
import type { Check } from './check.ts';
import { connectionMissing } from './connection-missing.ts';
import { ctaMissing } from './cta-missing.ts';
import { emoji } from './emoji.ts';
import { gratitudeMissing } from './gratitude-missing.ts';
import { greetingMissing } from './greeting-missing.ts';
import { interestMissing } from './interest-missing.ts';
import { markupResidue } from './markup-residue.ts';
import { nameMisspelled } from './name-misspelled.ts';
import { panelMassMail } from './panel-mass-mail.ts';
import { placeholderUnfilled } from './placeholder-unfilled.ts';
import { recipientMismatch } from './recipient-mismatch.ts';
import { signatureMissing } from './signature-missing.ts';
import { subjectMissing } from './subject-missing.ts';
import { subjectNoName } from './subject-no-name.ts';
import { subjectNoRole } from './subject-no-role.ts';
import { subjectTooLong } from './subject-too-long.ts';
import { tooLong } from './too-long.ts';
import { wrongCompany } from './wrong-company.ts';

export const checks: readonly Check[] = [
  recipientMismatch,
  nameMisspelled,
  wrongCompany,
  panelMassMail,
  placeholderUnfilled,
  markupResidue,
  greetingMissing,
  gratitudeMissing,
  connectionMissing,
  signatureMissing,
  subjectMissing,
  emoji,
  subjectNoRole,
  subjectNoName,
  subjectTooLong,
  interestMissing,
  ctaMissing,
  tooLong,
];
