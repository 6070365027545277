/** Beside a call: the popup offers to stay open in the browser's side panel; there, the line of the call is added. Loaded after all else. */
import { render } from 'preact';
import { sidePanelOpener } from './extension/side-panel.ts';
import { BesideLine } from './ui/popup/beside-line.tsx';

if (location.pathname === '/side-panel.html') void import('./side-panel.tsx');
else {
  const open = await sidePanelOpener();
  if (open) {
    const place = document.createElement('footer');
    document.body.append(place);
    render(<BesideLine open={() => open().then(() => close())} />, place);
  }
}
