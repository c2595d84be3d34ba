import type { Hand, Instruments } from '../../concert/ports.ts';
import { createButton } from '../button.ts';
import type { Fixture } from '../fixture.ts';
import type { Problem } from '../problem.ts';

/** Asks for real instruments, which play with hands of their own; rejects where there are none to be had. */
export type Connect = (options: {
  readonly createHand: () => Hand;
  readonly onChange: () => void;
}) => Promise<Instruments>;

/** What the button needs. */
export interface MidiOptions {
  readonly connect: Connect;
  readonly createHand: () => Hand;
  readonly tell: (problem: Problem) => void;
  readonly onChange: () => void;
  /** Whether the browser lets the page hear instruments without asking. */
  readonly allowed?: () => Promise<boolean>;
}

const isAllowed = async (): Promise<boolean> => {
  // Not among TypeScript's names of permissions yet.
  const name = 'midi' as PermissionName;
  const { state } = await navigator.permissions.query({ name });
  return state === 'granted';
};

const problemOf = (reason: unknown): Problem =>
  reason instanceof DOMException && /NotAllowed|Security/.test(reason.name)
    ? 'midi-refused'
    : 'no-midi';

/** A button that asks for MIDI instruments when a visitor wants to play on theirs; where the browser has allowed them before, they are heard at once. */
export const createMidi = (options: MidiOptions): Fixture => {
  const { connect, createHand, tell, onChange, allowed = isAllowed } = options;
  let instruments: Instruments | undefined;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    try {
      instruments ??= await connect({ createHand, onChange });
    } finally {
      asking = false;
    }
    onChange();
  };
  const want = async () => {
    try {
      await ask();
      if (instruments?.names.length === 0) tell('no-instrument');
    } catch (reason) {
      tell(problemOf(reason));
    }
  };
  const button = createButton('midi', () => void want());
  // Some browsers do not know the question, and some refuse in spite of their answer: then the button is still there.
  allowed()
    .then(
      (yes) => (yes ? ask() : undefined),
      () => undefined,
    )
    .catch(() => undefined);

  return {
    element: button.element,
    show(words) {
      const { controls } = words;
      const names = instruments?.names ?? [];
      const name = names.length > 0 ? controls.midiHeard(names.join(', ')) : controls.midi;
      button.show(words, 'midi', name, names.length > 0);
    },
  };
};
