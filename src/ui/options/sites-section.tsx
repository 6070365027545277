/** The sites that Afterword works on: those it came with, those the candidate added, those the organisation names. */
import { Section } from './fields.tsx';
import type { OptionsPort, Stored } from './options-port.ts';
import { words } from './words.ts';

interface SitesProps {
  port: OptionsPort;
  stored: Stored;
  say(text: string): void;
}

/** The section. */
export function SitesSection({ port, stored, say }: SitesProps) {
  const { ownSites, addedSites } = stored.permitted;
  const { hosts } = stored.given;
  const isGiven = (host: string) => hosts.includes(host);
  const offered = hosts.filter((host) => !ownSites.includes(host) && !addedSites.includes(host));
  const change = (done: Promise<boolean>) =>
    void done.then(
      (isDone) => say(isDone ? '' : words.nothingChanged),
      (error: unknown) => say(String(error)),
    );
  return (
    <Section title={words.sites}>
      <ul class="records">
        {ownSites.map((host) => (
          <li key={host}>
            <span class="grow" dir="auto">
              {host}
            </span>
          </li>
        ))}
        {addedSites.map((host) => (
          <li key={host}>
            <span class="grow" dir="auto">
              {host}
            </span>
            {/* The browser asks only in answer to a click: nothing is awaited before. */}
            {isGiven(host) ? (
              <span class="tag">{words.givenBy}</span>
            ) : (
              <button type="button" onClick={() => change(port.forgetSite(host))}>
                {words.stopOn(host)}
              </button>
            )}
          </li>
        ))}
        {offered.map((host) => (
          <li key={host}>
            <span class="grow" dir="auto">
              {host} <span class="tag">{words.givenBy}</span>
            </span>
            <button type="button" onClick={() => change(port.allowSite(host))}>
              {words.offerOn(host)}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.sitesHint}</p>
    </Section>
  );
}
