import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteLine, type ThisSite } from '../../../src/ui/popup/site-line.tsx';

describe('the line about the site in front', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('footer');
    document.body.append(place);
  });
  afterEach(() => {
    render(null, place);
    place.remove();
  });
  const show = (some: Partial<ThisSite>) =>
    render(
      <SiteLine site={{ host: 'mail.corp.example', isAdded: false, use: async () => true, stop: async () => true, ...some }} />,
      place,
    );
  const press = () => place.querySelector('button')?.click();
  const says = (text: string) => vi.waitFor(() => expect(place.textContent).toContain(text));

  it('offers, asks the browser in the click itself, and then says how to stop', async () => {
    const use = vi.fn(async () => true);
    show({ use });
    await says('This looks like Outlook on mail.corp.example.');
    press();
    expect(use).toHaveBeenCalledOnce();
    await says('Follow-up works on mail.corp.example.');
    press();
    await says('Use Follow-up on this site');
  });

  it.each([
    ['no', async () => false],
    ['nothing', () => Promise.reject(new Error('gone'))],
  ])('changes nothing when the browser says %s', async (_, use) => {
    show({ use });
    press();
    await says('Nothing was changed.');
    await says('Use Follow-up on this site');
  });
});
