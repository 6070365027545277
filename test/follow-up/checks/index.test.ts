import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/follow-up/checks/index.ts';
import type { Severity } from '../../../src/follow-up/draft.ts';

const published: Record<Severity, string> = {
  error:
    'placeholder-unfilled markup-residue recipient-mismatch name-misspelled honorific-mismatch greeting-missing wrong-company company-misspelled wrong-role connection-wrong-person panel-mass-mail panel-duplicate subject-missing gratitude-missing connection-missing signature-missing emoji text-speak date-wrong attachment-missing linkedin-too-long',
  warning:
    'generic-greeting gendered-guess subject-no-role subject-no-name subject-too-long too-long too-many-paragraphs paragraph-too-long interest-missing cta-missing over-familiar all-caps exclamation-excess cliche desperation pressure self-deprecation negativity pay-talk typo late-thank-you check-in-too-early too-many-check-ins work-account',
  info: 'too-soon same-connection-point connection-point-too-long role-missing company-missing recipient-address-missing locale-custom',
};

describe('the list of checks', () => {
  for (const severity of ['error', 'warning', 'info'] as const)
    it(`holds every published ${severity}`, () => {
      const ids = checks.filter((check) => check.severity === severity).map(({ id }) => id);
      expect(ids.sort()).toEqual(published[severity].split(' ').sort());
    });

  it('puts whoever it goes to first', () => {
    expect(checks[0]?.id).toBe('recipient-mismatch');
  });
});
