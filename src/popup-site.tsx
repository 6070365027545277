/** The popup's last line, loaded after all else: Outlook on a host of a company's own is offered the button. */
import { render } from 'preact';
import { readThisSite } from './extension/this-site.ts';
import { SiteLine } from './ui/popup/site-line.tsx';
import { owaResources } from './webmail/owa-resources.ts';

const site = await readThisSite(owaResources);
if (site) {
  const place = document.createElement('footer');
  document.body.append(place);
  render(<SiteLine site={site} />, place);
}
