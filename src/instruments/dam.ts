import type { Seconds } from '../units.ts';

/** More than ten fingers and a glissando do; a broken instrument sends more. */
const AT_ONCE = 128;
const A_SECOND = 150;

/** Lets strikes through as fast as a pianist can play, and no faster. */
export const createDam = (now: () => Seconds): (() => boolean) => {
  let room = AT_ONCE;
  let last = now();
  return () => {
    const time = now();
    room = Math.min(AT_ONCE, room + (time - last) * A_SECOND);
    last = time;
    if (room < 1) return false;
    room -= 1;
    return true;
  };
};
