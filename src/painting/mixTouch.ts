import { createRandom, seedFor } from '../random.ts';
import { clamp } from '../units.ts';
import { BRUSHES } from './brushes.ts';
import { toRgb } from './colour.ts';
import { type Harmony, tint } from './palette.ts';
import { takePaint } from './pigments.ts';
import type { Sketch } from './sketch.ts';
import { drawBristles, type Stroke } from './stroke.ts';

/** A sketched touch with its paint mixed, under a harmony; how heavy and how fast is left to the note. */
export const mixTouch = (sketch: Sketch, seed: number, harmony?: Harmony): Stroke => {
  const random = createRandom(seedFor(seed, 'paint'));
  const handling = BRUSHES[sketch.brush];
  const unlike = (value: number, by: number) => clamp(value * (1 + (random() - 0.5) * by));
  return {
    ...handling,
    path: sketch.path,
    width: sketch.width,
    load: toRgb(takePaint(tint(sketch.load, harmony), sketch.spread, random)),
    second: toRgb(takePaint(tint(sketch.second, harmony), sketch.spread, random)),
    charge: unlike(handling.charge, 0.2),
    dryness: unlike(handling.dryness, 0.7),
    body: clamp(handling.body * sketch.body),
    landing: unlike(handling.landing, 1),
    lifting: unlike(handling.lifting, 0.8),
    softness: unlike(handling.softness, 0.5),
    seed: drawBristles(random),
    delay: 0,
    time: 1,
  };
};
