import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { choose } from '../sketch.ts';
import { type Air, createAir } from './air.ts';
import { DAWNS, type Dawn } from './dawns.ts';
import { createMasses, type Masses } from './masses.ts';
import { createSite, type Site } from './site.ts';

/** The harbour as fields over the canvas. */
export interface Scene extends Field, Site, Air, Masses {
  /** The morning's light. */
  readonly dawn: Dawn;
  /** What the light makes of a paint that is dark, and of the sun's. */
  dark(paint: Lab): Lab;
  red(paint: Lab): Lab;
  /** How far a thing is lost in the mist that would be lost so far in clear air. */
  lost(share: Unit): Unit;
}

const TEALS = [lab('#43716f'), lab('#4f6f80'), lab('#497463')] as const;
const DOCK = [lab('#3d5f55'), lab('#3f5f66')] as const;
/** How much of the fleet's haze is seen over the water, where its masts are to tell, and in it. */
const HAZE = [0.5, 0.62] as const;
/** How much of the docks' shadow, on the quay and low on the water. */
const SHADE = [0.4, 0.72] as const;

/** Adds to a paint. */
const add =
  ([dl, da, db]: Lab) =>
  ([l, a, b]: Lab): Lab => [l + dl, a + da, b + db];

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = createSite(sheet);
  const { drift } = sheet;
  const { horizon, rise } = site;
  /** How far below the quay's line a height is, in heights of things. */
  const below = (y: number) => (y - horizon) / rise;
  const dawn = choose(DAWNS, sheet.randomFor('light'));
  const { air, sweep } = createAir(sheet, site, dawn);
  const { fleet, docks } = createMasses(sheet, site);

  const dark = add(dawn.darks);
  const told = 1 - dawn.lost;
  const colour = (x: number, y: number, hour: Unit): Lab => {
    const lean = drift(x, y, 2, 2.4, 61);
    const teal =
      lean < 0.5 ? blend(TEALS[1], TEALS[0], lean * 2) : blend(TEALS[0], TEALS[2], lean * 2 - 1);
    const haze = mix(...HAZE, smoothstep(-0.06, 0, below(y)));
    const hazed = blend(air(x, y, hour), dark(teal), haze * told * fleet(x, y));
    const low = smoothstep(-0.02, 0.08, below(y) + (lean - 0.5) * 0.06);
    const shadowed = blend(
      hazed,
      dark(blend(DOCK[0], DOCK[1], lean)),
      mix(...SHADE, low) * told * docks(x, y),
    );
    return shade(shadowed, (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.03);
  };

  return {
    ...sheet,
    ...site,
    dawn,
    dark,
    red: add(dawn.reds),
    lost: (share) => mix(share, 1, dawn.lost),
    fleet,
    docks,
    air,
    sweep,
    colour,
    direction: (x, y) => {
      const lying = (drift(x, y, 1.2, 3.2, 94) - 0.5) * mix(0.16, 0.24, smoothstep(horizon, 1, y));
      const open = mix(sweep(x, y), lying, smoothstep(-0.1, -0.01, below(y)));
      const onWater = smoothstep(-0.03, 0.03, below(y));
      const scrubbed = (drift(x, y, 4, mix(5, 9, onWater), 98) - 0.5) * 0.35;
      return open + scrubbed;
    },
    strands: (x, y) => 0.3 * smoothstep(0.2, 0.6, drift(x, y, 1.3, 1.3, 97)),
    // The warm sky and the light on the water are the right hand's, the haze and the dark water the left's.
    hand: (x, y) => {
      if (fleet(x, y) + docks(x, y) > 0.3) return 'left';
      const [lightness, , warmth] = colour(x, y, 0.5);
      return (y < horizon ? warmth > dawn.sings.warmth : lightness > dawn.sings.lightness)
        ? 'right'
        : 'left';
    },
  };
};
