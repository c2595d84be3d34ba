import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Air } from './air.ts';
import type { Evening } from './evening.ts';
import type { Lamp } from './lamps.ts';
import type { Shore } from './shore.ts';

/** What stands along the shore, and the light that falls on it. */
export interface Land {
  /** How much of the festival's light falls on a place. */
  festive(x: number, y: number): number;
  /** How brightly the hall is lit behind a place along the shore: most by the gate, here and there elsewhere. */
  lit(at: number): Unit;
  /** The colour of a place above the water, but for the bridge. */
  land(x: number, y: number, hour: number): Lab;
}

const SLATE = lab('#54587c');
const UMBER = lab('#585272');
const LEAD = lab('#56628a');
const GOLD = lab('#cb8f62');
const WALL = lab('#3e4060');

/** The light that falls on the shore: the festival's, the lamps', and what is lit in the hall. */
const lightOn = ({ format, scale, swell }: Sheet, shore: Shore, lamps: readonly Lamp[]) => {
  const gateX = shore.across(shore.gate);
  return {
    festive(x: number, y: number) {
      const aside = (x - gateX) / (0.17 * scale);
      const up = (y - shore.wallTop(gateX) + 0.02) / (0.1 * shore.tall);
      return Math.exp(-aside * aside - up * up);
    },
    lit(at: number): Unit {
      const away = ((at - shore.gate) * format) / (0.32 * scale);
      const company = smoothstep(0.4, 0.7, swell(shore.across(at), 0, 3.1, 1, 131));
      return clamp(Math.exp(-away * away) + 0.24 + 0.5 * company);
    },
    /** How much lamplight falls on a place. */
    lamplight: (x: number, y: number) =>
      lamps.reduce((sum, lamp) => {
        if (Math.abs(x - lamp.x) > 0.2 * scale) return sum;
        const down = (y - lamp.y) * 1.1;
        const away = Math.hypot(x - lamp.x, down) / (0.05 * scale * (0.5 + lamp.power));
        return sum + lamp.power * Math.exp(-away * away);
      }, 0),
  };
};

type Light = ReturnType<typeof lightOn>;

/** The colour of the palace's front at a place: lead under the sky, stone below, warm where light falls. */
const frontOf =
  ({ drift }: Sheet, shore: Shore, evening: Evening, { festive, lit, lamplight }: Light) =>
  (x: number, y: number): Lab => {
    const down = clamp((y - shore.roof(x)) / (shore.wallTop(x) - shore.roof(x)));
    const warm = clamp(down * 0.7 + (drift(x, y, 3, 3, 61) - 0.5) * 0.6);
    const wall = blend(SLATE, UMBER, warm);
    const eaves = down + (drift(x, y, 5, 5, 64) - 0.5) * 0.3;
    const roofed = evening.unlit(blend(LEAD, wall, smoothstep(0.16, 0.42, eaves)));
    const lamped = 0.3 * clamp(lamplight(x, y)) * down;
    const within = 0.12 * lit(shore.along(x)) * down * (1 - shore.tower(shore.along(x)));
    return blend(roofed, evening.flame(GOLD), clamp(0.22 * festive(x, y) + lamped + within));
  };

/** The far shore on its evening, under its lamps. */
export const createLand = (
  sheet: Sheet,
  shore: Shore,
  evening: Evening,
  lamps: readonly Lamp[],
  { sky, glow }: Air,
): Land => {
  const { horizon, tall } = shore;
  const light = lightOn(sheet, shore, lamps);
  const { festive, lit, lamplight } = light;
  const front = frontOf(sheet, shore, evening, light);

  const hills = (x: number, y: number) =>
    smoothstep(0.05, 0.03, (horizon - y) / tall + (sheet.drift(x, 0, 4, 1, 23) - 0.5) * 0.05);
  const hazeAt = (x: number) => smoothstep(0.1, shore.palaceEnd, shore.along(x));
  /** How far the palace stands out of the air between. */
  const stands = (x: number, y: number) => {
    const haze = hazeAt(x);
    return mix(0.96, 0.8, haze) - evening.mist * mix(0.05, 0.22, haze) * (1 - festive(x, y));
  };
  const land = (x: number, y: number, hour: number): Lab => {
    const shone = clamp(lamplight(x, y) + 1.1 * festive(x, y));
    const air = blend(sky(x, y, hour), evening.far, 0.7 * hills(x, y));
    const house = blend(air, front(x, y), shore.palace(x, y) * stands(x, y));
    const onWall = smoothstep(shore.wallTop(x) - 0.006, shore.wallTop(x) + 0.008, y);
    const walled = blend(
      house,
      blend(evening.unlit(WALL), evening.flame(GOLD), 0.42 * shone),
      mix(0.92, 0.62, hazeAt(x)) * onWall,
    );
    const through = blend(evening.far, evening.pale, 0.5 * glow(x, horizon - 0.05));
    const arched = y > shore.deck(x) + 0.01 ? through : walled;
    return blend(walled, arched, smoothstep(0, 0.03, shore.nearness(x)));
  };
  return { festive, lit, land };
};
