import { expect, it } from 'vitest';
import { type Finding, mergedFindings, textToHtml } from '../../src/follow-up/draft.ts';
import { tell } from '../../src/follow-up/tell.ts';

it('writes one div a line, a line break in a blank one, and escapes what HTML would take for its own', () =>
  expect(textToHtml('Dear O’Brien & <b>Co</b>,\n\n"it\'s" {{x}}')).toBe(
    '<div>Dear O’Brien &amp; &lt;b&gt;Co&lt;/b&gt;,</div><div><br></div><div>&quot;it&#39;s&quot; {{x}}</div>',
  ));

it('names each thing once, as the review found it', () => {
  const finding = (check: string, name: 'companyMissing' | 'roleMissing'): Finding => ({
    check,
    severity: 'info',
    where: 'notes',
    evidence: '',
    told: tell(name),
  });
  const merged = mergedFindings(
    [finding('role-missing', 'companyMissing'), finding('locale-custom', 'companyMissing')],
    [finding('role-missing', 'roleMissing')],
  );
  expect(merged.map(({ check, told }) => [check, told.name])).toEqual([
    ['role-missing', 'roleMissing'],
    ['locale-custom', 'companyMissing'],
  ]);
});
