import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { wobble } from '../sketch.ts';
import type { Site } from './site.ts';

/** Who walks between the rows: where the feet are, and how tall. */
export interface Walker {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** On most evenings someone comes up the track or between two rows, well below the horizon and clear of the canvas's sides. */
export const meetWalker = (
  { format, scale }: Sheet,
  random: Random,
  { horizon, vanishing, track }: Pick<Site, 'horizon' | 'vanishing' | 'track'>,
): Walker | undefined => {
  const y = mix(horizon, 1, 0.3 + 0.12 * random());
  const aside = track.half > 0 ? track.aside : wobble(random);
  const x =
    vanishing.x + (aside + vanishing.bend * (1 - (y - vanishing.y) / scale)) * (y - vanishing.y);
  const walker = {
    x: clamp(x, 0.16 * format, 0.84 * format),
    y,
    size: (0.08 + 0.15 * (y - horizon)) * scale,
  };
  return random() < 0.7 ? walker : undefined;
};
