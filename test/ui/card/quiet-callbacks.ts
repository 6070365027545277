import type { CardCallbacks } from '../../../src/ui/card/card-state.ts';

/** Callbacks that do nothing, some of them replaced. */
export const quietCallbacks = (some: Partial<CardCallbacks> = {}): CardCallbacks => ({
  onClosed() {},
  onUndo() {},
  onPutBack() {},
  onAnotherWording() {},
  onAnotherPart() {},
  onTone() {},
  onKind() {},
  onLocale() {},
  onKeepWording() {},
  onFix() {},
  onDismiss() {},
  onPoint() {},
  onFullName() {},
  onPick() {},
  onQuickNotes() {},
  onReplace() {},
  onWriteOurs() {},
  onHoldErrors() {},
  onRetry() {},
  diagnosis: () => 'div[role=dialog]',
  copy: async () => true,
  ...some,
});
