import type { Valerie } from '../../concert/handle.ts';
import type { Hand, Pedal } from '../../concert/ports.ts';
import type { Pitch, Unit } from '../../units.ts';

/** The piano's keys and pedals, that many hands share. */
type Keyboard = Pick<Valerie, 'strike' | 'damp' | 'pedal'>;

const PEDALS: readonly Pedal[] = ['sustain', 'soft', 'sostenuto'];

/** Hands at one piano: a key comes up when the last finger leaves it, and of the feet on a pedal the deepest counts. */
export const createHands = (keyboard: Keyboard): (() => Hand) => {
  const holders = new Map<Pitch, number>();
  const feet: Readonly<Record<Pedal, Map<Hand, Unit>>> = {
    sustain: new Map(),
    soft: new Map(),
    sostenuto: new Map(),
  };

  const letGo = (pitch: Pitch) => {
    const left = (holders.get(pitch) ?? 0) - 1;
    if (left > 0) holders.set(pitch, left);
    else if (holders.delete(pitch)) keyboard.damp(pitch);
  };

  const step = (hand: Hand, pedal: Pedal, depth: Unit) => {
    const on = feet[pedal];
    const before = Math.max(0, ...on.values());
    if (depth > 0) on.set(hand, depth);
    else on.delete(hand);
    const after = Math.max(0, ...on.values());
    if (after !== before) keyboard.pedal(pedal, after);
  };

  return () => {
    const held = new Map<string, Pitch>();

    const lift = (finger: string) => {
      const pitch = held.get(finger);
      if (pitch === undefined) return;
      held.delete(finger);
      letGo(pitch);
    };

    const hand: Hand = {
      press(finger, pitch, velocity) {
        if (held.get(finger) !== pitch) {
          lift(finger);
          held.set(finger, pitch);
          holders.set(pitch, (holders.get(pitch) ?? 0) + 1);
        }
        keyboard.strike(pitch, velocity);
      },
      lift,
      holds: (finger) => held.get(finger),
      get plays() {
        return held.size > 0;
      },
      pedal: (pedal, depth) => step(hand, pedal, depth),
      leave() {
        for (const finger of [...held.keys()]) lift(finger);
        for (const pedal of PEDALS) step(hand, pedal, 0);
      },
    };
    return hand;
  };
};
