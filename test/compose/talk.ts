/** A session with everything round it in memory: the message, the worker, the card. */
import { vi } from 'vitest';
import type { ButtonState, FollowUpButton } from '../../src/compose/follow-up-button.ts';
import type { SentLetter } from '../../src/compose/noted-send.ts';
import { openSession, type Session } from '../../src/compose/session.ts';
import type { CardCallbacks, CardState, OpenCard } from '../../src/ui/card/card-state.ts';
import { type ComposeInMemory, composeInMemory } from './compose-in-memory.ts';

/** What a test holds of it. */
export interface Talk extends ComposeInMemory {
  session: Session;
  /** Every picture that the card showed; the last one is what stands there. */
  pictures: CardState[];
  shown(): CardState | undefined;
  /** The picture, if it is this one. */
  picture<State extends CardState['state']>(state: State): Extract<CardState, { state: State }>;
  isOpen(): boolean;
  /** What the candidate does in the card. */
  act: CardCallbacks;
  close(): void;
  button: { state: ButtonState; count: number };
  focused: number;
  /** Whether the keyboard is in the card. */
  keyboard: { isInCard: boolean };
  sent: SentLetter[];
  /** Waits a pause, as a reader does, and for what follows. */
  pause(): Promise<void>;
}

/** Opens it. Timers are the test's. */
export function openTalk(): Talk {
  const memory = composeInMemory();
  const pictures: CardState[] = [];
  const button = { state: 'ready' as ButtonState, count: 0 };
  const keyboard = { isInCard: false };
  const sent: SentLetter[] = [];
  let callbacks: CardCallbacks | undefined;
  let open = false;
  let focused = 0;
  const close = () => {
    if (!open) return;
    open = false;
    callbacks?.onClosed();
  };
  const openCard: OpenCard = (_, first, given) => {
    callbacks = given;
    open = true;
    pictures.push(first);
    return {
      update: (state) => void pictures.push(state),
      focus() {
        focused++;
        keyboard.isInCard = true;
      },
      hasFocus: () => keyboard.isInCard,
      close,
      isOpen: () => open,
    };
  };
  const host = document.createElement('span');
  const followUp: FollowUpButton = {
    host,
    show: (state) => {
      button.state = state;
    },
    count: (findings) => {
      button.count = findings;
    },
    focus() {},
  };
  const session = openSession(openCard, memory.access, memory.compose, followUp, memory.lost.signal, (letter) =>
    sent.push(letter),
  );
  const shown = () => (open ? pictures.at(-1) : undefined);
  return {
    ...memory,
    session,
    pictures,
    shown,
    picture(state) {
      const now = shown();
      if (now?.state !== state) throw new Error(`the card shows ${now?.state}, not ${state}`);
      return now as Extract<CardState, { state: typeof state }>;
    },
    isOpen: () => open,
    get act() {
      if (!callbacks) throw new Error('there is no card');
      return callbacks;
    },
    close,
    button,
    get focused() {
      return focused;
    },
    keyboard,
    sent,
    async pause() {
      // What the page did comes to its observers first.
      await Promise.resolve();
      await vi.advanceTimersByTimeAsync(250);
    },
  };
}
