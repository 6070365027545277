/** The line about the site in front: Outlook on a host of a company's own. It is loaded only where it has something to say. */
import { useState } from 'preact/hooks';
import { phrase, sayAll } from '../../say.ts';

/** A site that Afterword was added to, or can be. */
export interface ThisSite {
  host: string;
  isAdded: boolean;
  /** Asks the browser for it; only from a click. False when the candidate said no. */
  use(): Promise<boolean>;
  /** Forgets it; false when the browser would not. */
  stop(): Promise<boolean>;
}

const words = {
  ...sayAll('site', ['use', 'stop', 'refused']),
  offer: phrase<[host: string]>('site_offer'),
  added: phrase<[host: string]>('site_added'),
};

/** Says it, with the one button that changes it. */
export function SiteLine({ site }: { site: ThisSite }) {
  const [isAdded, setAdded] = useState(site.isAdded);
  const [notice, setNotice] = useState('');
  const change = async () => {
    // Before anything is awaited: the browser asks only in answer to a click.
    const done = await (isAdded ? site.stop() : site.use()).catch(() => false);
    if (done) setAdded(!isAdded);
    setNotice(done ? '' : words.refused);
  };
  return (
    <div class="note" style={{ margin: '12px 16px' }}>
      <div role="status" dir="auto">
        {isAdded ? words.added(site.host) : words.offer(site.host)} {notice}
      </div>
      <button type="button" class="plain" onClick={() => void change()}>
        {isAdded ? words.stop : words.use}
      </button>
    </div>
  );
}
