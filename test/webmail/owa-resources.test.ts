// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { owaResources } from '../../src/webmail/owa-resources.ts';

describe('the resources of Outlook on the web', () => {
  it.each([
    ['<link href="https://res.cdn.office.net/owamail/20260101/scripts/owa.mail.runtime.js">', true],
    ['<script src="https://mail.corp.example/owamail/app.js"></script>', true],
    ['<meta name="x" content="https://outlook-1.cdn.example/owamail/y">', true],
    ['<link href="https://res.cdn.office.net/files/owamail.css">', false],
    ['<a href="https://outlook.live.com/owamail/">Mail</a>', false],
  ])('%s', (head, isOutlook) => {
    document.head.innerHTML = head;
    expect(document.querySelector(owaResources) !== null).toBe(isOutlook);
  });
});
