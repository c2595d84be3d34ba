import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { type Air, createAir } from './air.ts';
import { createSite, type Site } from './site.ts';

/** The harbour as fields over the canvas. */
export interface Scene extends Field, Site, Air {
  /** How deep in the haze of the ships a place is, their reflection included. */
  fleet(x: number, y: number): Unit;
  /** How deep in the shadow of the docks. */
  docks(x: number, y: number): Unit;
}

const TEALS = [lab('#386169'), lab('#435c70'), lab('#40685c')] as const;
const DOCK = [lab('#34584b'), lab('#38565b')] as const;

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = createSite(sheet);
  const { drift, swell, randomFor } = sheet;
  const { horizon, side, mouth, rise, along } = site;
  const { air, sweep } = createAir(sheet, site);
  const random = randomFor('scene');
  const long = 0.08 + 0.09 * random();
  const grand = 0.75 + 0.45 * random();
  const crowns = Array.from({ length: 6 }, (_, i) => ({
    at: (mouth - 0.05) * ((i + 0.2 + 0.6 * random()) / 6),
    high: (0.07 + 0.26 * random() ** 1.3) * grand,
    wide: 0.025 + 0.035 * random(),
  }));

  const fleet = (x: number, y: number) => {
    const a = along(x);
    const ragged = (swell(x, y, 9, 5, 3) - 0.5) * 0.05 + (drift(x, y, 2.4, 3, 9) - 0.5) * 0.16;
    const crown = crowns.reduce(
      (sum, { at, high, wide }) => sum + high * Math.exp(-(((a - at) / wide) ** 2)),
      0,
    );
    const ends = smoothstep(mouth + 0.02, mouth - 0.07, a + 0.3 * ragged);
    const above = (0.045 + crown) * rise + ragged;
    const below = (0.05 + 0.8 * crown) * rise + ragged;
    const away = y < horizon ? (horizon - y) / above : (y - horizon) / below;
    const up = y < horizon + 0.03;
    // Above, smoke and rigging with sky between; below, the same broken by flat gleams.
    const standing = smoothstep(0.3, 0.62, drift(x - 0.5 * side * y, y, 3.4, 2.6, 11));
    const lying = smoothstep(0.4, 0.6, drift(x, y, 1.5, 16, 13));
    const whole = smoothstep(0.07, 0.01, Math.abs(y - horizon));
    const broken = mix(up ? 0.5 + 0.5 * standing : 0.5 + 0.5 * lying, 1, whole);
    return smoothstep(1.3, 0.15, Math.max(0, away)) * ends * broken;
  };
  const docks = (x: number, y: number) => {
    const a = along(x);
    const far = (a - mouth - 0.05) / (0.95 - mouth);
    if (far < 0) return 0;
    const top = horizon - (0.012 + 0.03 * far) * rise + (swell(x, y, 7, 1, 17) - 0.5) * 0.03;
    const bottom =
      horizon + (0.045 + long * far ** 0.8) * rise + (drift(x, y, 1.4, 2, 21) - 0.5) * 0.07;
    return (
      smoothstep(top - 0.08, top + 0.04, y + (drift(x, y, 2.6, 3, 25) - 0.5) * 0.07) *
      smoothstep(bottom + 0.035, bottom - 0.07, y) *
      smoothstep(0, 0.07, far)
    );
  };

  const colour = (x: number, y: number, hour: Unit): Lab => {
    const lean = drift(x, y, 2, 2.4, 61);
    const teal =
      lean < 0.5 ? blend(TEALS[1], TEALS[0], lean * 2) : blend(TEALS[0], TEALS[2], lean * 2 - 1);
    const hazed = blend(air(x, y, hour), teal, 0.9 * fleet(x, y));
    const shadowed = blend(hazed, blend(DOCK[0], DOCK[1], lean), 0.86 * docks(x, y));
    return shade(shadowed, (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.06);
  };

  return {
    ...sheet,
    ...site,
    fleet,
    docks,
    air,
    sweep,
    colour,
    direction: (x, y) => {
      const lying = (drift(x, y, 1.6, 3.2, 94) - 0.5) * mix(0.3, 0.7, smoothstep(horizon, 1, y));
      return mix(sweep(x, y), lying, smoothstep(horizon - 0.1, horizon - 0.01, y));
    },
    strands: (x, y) => 0.3 * smoothstep(0.2, 0.6, drift(x, y, 1.3, 1.3, 97)),
    // The sky and what it lights are the right hand's, the haze and the near water the left's.
    hand: (x, y) =>
      fleet(x, y) + docks(x, y) < 0.4 && y < horizon + 0.2 && drift(x, y, 1.4, 2, 101) > 0.38
        ? 'right'
        : 'left',
  };
};
