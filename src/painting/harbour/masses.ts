import { mix, smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** Where ships and docks thicken the mist. */
export interface Masses {
  /** How deep in the haze of the ships a place is, their reflection included. */
  fleet(x: number, y: number): Unit;
  /** How deep in the shadow of the docks. */
  docks(x: number, y: number): Unit;
}

/** The masses of a harbour, on its sheet. */
export const createMasses = (
  { drift, swell, randomFor }: Sheet,
  { horizon, side, mouth, rise, along }: Site,
): Masses => {
  const random = randomFor('scene');
  const long = 0.05 + 0.05 * random();
  const grand = 0.75 + 0.45 * random();
  const crowns = Array.from({ length: 6 }, (_, i) => ({
    at: (mouth - 0.05) * ((i + 0.2 + 0.6 * random()) / 6),
    high: (0.06 + 0.2 * random() ** 1.4) * grand,
    wide: 0.03 + 0.05 * random(),
  }));

  const fleet = (x: number, y: number) => {
    const a = along(x);
    const ragged =
      ((swell(x, y, 9, 5, 3) - 0.5) * 0.05 + (drift(x, y, 2.4, 3, 9) - 0.5) * 0.16) * rise;
    const crown = crowns.reduce(
      (sum, { at, high, wide }) => sum + high * Math.exp(-(((a - at) / wide) ** 2)),
      0,
    );
    const ends = smoothstep(mouth + 0.02, mouth - 0.07, a + 0.3 * ragged);
    const above = (0.045 + crown) * rise + ragged;
    const below = (0.05 + 0.8 * crown) * rise + ragged;
    const away = y < horizon ? (horizon - y) / above : (y - horizon) / below;
    const up = y < horizon + 0.03 * rise;
    // Above, smoke and masts with sky between; below, the same broken by flat gleams.
    const standing = smoothstep(0.3, 0.62, drift(x - 0.5 * side * y, y, 3.4, 2.6, 11));
    const lying = smoothstep(0.4, 0.6, drift(x, y, 1.5, 16, 13));
    const whole = smoothstep(0.07, 0.01, Math.abs(y - horizon) / rise);
    const broken = mix(up ? 0.5 + 0.5 * standing : 0.5 + 0.5 * lying, 1, whole);
    return smoothstep(1.7, 0, Math.max(0, away)) * ends * broken;
  };
  const docks = (x: number, y: number) => {
    const a = along(x);
    const far = (a - mouth - 0.05) / (0.95 - mouth);
    if (far < 0) return 0;
    // From the quay down, in heights of things.
    const down = (y - horizon) / rise;
    const top = (swell(x, y, 7, 1, 17) - 0.5) * 0.014 - 0.012 - 0.03 * far;
    const bottom = 0.045 + long * far ** 0.8 + (drift(x, y, 1.4, 2, 21) - 0.5) * 0.07;
    return (
      smoothstep(top - 0.08, top + 0.03, down + (drift(x, y, 1.6, 3, 25) - 0.5) * 0.06) *
      smoothstep(bottom + 0.035, bottom - 0.045, down) *
      smoothstep(0, 0.3, far + (drift(x, y, 1, 9, 27) - 0.5) * 0.12) *
      mix(1, 0.5, smoothstep(0.35, 1, far))
    );
  };
  return { fleet, docks };
};
