import type { Seconds } from '../units.ts';

/** Seconds as a listener reads them: `1:02`. */
export const readTime = (time: Seconds): string => {
  const whole = Math.max(0, Math.floor(time));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
