/** How Outlook on the web is known on any host: by its resources' path; the hosts they come from have moved before. shipping (Briskine). */
export const owaResources = 'meta[content*="/owamail/"],link[href*="/owamail/"],script[src*="/owamail/"]';
