/** What the page after installation needs from the extension. */
import type { Result } from '../../follow-up/result.ts';

/** One shortcut of the browser's; `keys` is '' when it has none. */
export interface ShownShortcut {
  name: string;
  keys: string;
}

/** The page's way to the extension. Errors are one plain sentence for the candidate. */
export interface WelcomePort {
  /** '' when it is not known yet. */
  readName(): Promise<string>;
  saveName(fullName: string): Promise<Result<null>>;
  shortcuts(): Promise<ShownShortcut[]>;
  openOptions(): void;
}
