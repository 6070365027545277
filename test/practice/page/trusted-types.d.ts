/** Trusted Types, as far as the pages use them. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML?(html: string): string; createScriptURL?(url: string): string },
    ): { createHTML(html: string): string };
  };
}
