import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The sky, and what is lost in its haze. */
export interface Air {
  /** The sky at a place, as if nothing stood before it. */
  sky(x: number, y: number, hour: Unit): Lab;
  /** How near the place where the sun went down. */
  glow(x: number, y: number): Unit;
  /** The sky with the distant woods and meadows before it. */
  distance(x: number, y: number, hour: Unit): Lab;
}

const ROSE = lab('#d8a596');
const HAZE = lab('#b9b8bd');
/** What the last light leaves in blue. */
export const NIGHT = lab('#5d6690');

/** The air over the river of a site. */
export const createAir = ({ swell, drift, format }: Sheet, site: Site): Air => {
  const { season, eye, glowAt, rim } = site;
  const glow = (x: number, y: number) =>
    Math.exp(-(((x - glowAt) / (0.34 * format)) ** 2) - ((eye - y) / 0.28) ** 2);
  const sky = (x: number, y: number, hour: Unit): Lab => {
    const height = clamp(y / eye + (drift(x, y, 1.2, 2, 45) - 0.5) * 0.36);
    const still = gradient(season.sky, height);
    const late = blend(still, ROSE, 0.34 * hour * smoothstep(0.35, 0.9, height));
    const dim = blend(late, NIGHT, 0.16 * hour * (1 - height));
    return blend(dim, season.glow, 0.75 * glow(x, y));
  };
  const distance = (x: number, y: number, hour: Unit): Lab => {
    const crest = eye - 0.015 - 0.06 * drift(x, 0, 1.8, 1, 21) - 0.03 * swell(x, 0, 0.7, 1, 5);
    const woods = blend(blend(season.woods, HAZE, 0.3), ROSE, 0.3 * glow(x, y));
    const air = blend(sky(x, y, hour), woods, 0.85 * smoothstep(crest - 0.012, crest + 0.02, y));
    const meadow = season.grass[Math.round(swell(x, 0, 3, 1, 27) * 2)] ?? season.woods;
    const far = blend(meadow, HAZE, 0.35 * smoothstep(rim(x), eye, y));
    return blend(air, far, 0.8 * smoothstep(eye - 0.012, eye + 0.006, y));
  };
  return { sky, glow, distance };
};
