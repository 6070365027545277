/**
 * Hosts that the browsers ask by themselves, with no extension installed, each by its exact name: seen in runs without one.
 * Everything else that is not the practice webmail is a stray request.
 */
const ownTraffic: ReadonlyMap<string, string> = new Map([
  ['update.googleapis.com', 'Chromium: component updates'],
  ['accounts.google.com', 'Chromium: sign-in state'],
  ['content-autofill.googleapis.com', 'Chromium: autofill hints for forms'],
  ['redirector.gvt1.com', 'Chromium: spelling dictionary'],
  ['firefox.settings.services.mozilla.com', 'Firefox: remote settings'],
  ['content-signature-2.cdn.mozilla.net', 'Firefox: signatures of the remote settings'],
]);

/** Collects the requests that went anywhere but to the practice webmail. */
export interface StrayRecorder {
  /** `GET https://host/path`, or `CONNECT host` for a connection that was opened. */
  readonly strays: string[];
  /** The browser's own traffic that was excused, by host. */
  readonly own: Set<string>;
  note(request: string, host: string): void;
}

/** An empty recorder. */
export function strayRecorder(): StrayRecorder {
  const strays: string[] = [];
  const own = new Set<string>();
  return {
    strays,
    own,
    note(request, host) {
      if (ownTraffic.has(host)) own.add(host);
      else strays.push(request);
    },
  };
}
