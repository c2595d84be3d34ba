import { mix } from '../../units.ts';
import { atValue, blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The bank as one soft mass: broad touches that lie along it, light above and dark towards the water. */
const massBank = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim } = scene;
  const random = scene.randomFor('bank');
  return Array.from({ length: Math.round(180 * scale) }, (): Sketch => {
    const x = random() * format;
    const down = random();
    const y = mix(rim(x), shore(x), down);
    const stage = 0.2 + 0.4 * random();
    const load = scene.colour(x, y, stage);
    const deep = shore(x) - rim(x);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.075, 0.45, random) * scale,
      width: Math.min(0.4 * deep, vary(0.024, 0.4, random) * scale),
      angle: wobble(random) * 0.3,
      bow: wobble(random) * 0.2,
      brush: stage < 0.3 ? 'wash' : 'worked',
      load,
      second: scene.colour(x + 0.05 * scale, y - 0.2 * deep, stage),
      stage,
      hand: 'left',
      spread: 0.012,
    });
  });
};

/** Grasses and reeds in companies, hardly lighter or darker than the bank that they stand on; most of it has none. */
const growGrass = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim, season, wind } = scene;
  const random = scene.randomFor('grass');
  return Array.from({ length: Math.round(340 * scale) }).flatMap((): Sketch[] => {
    const x = random() * format;
    const down = random();
    if (scene.drift(x, 0, 3.2, 2, 41) < 0.42 + 0.16 * random()) return [];
    const y = mix(rim(x) - 0.004, shore(x), down);
    const stage = 0.48 + 0.42 * random();
    const lies = scene.colour(x, y, stage);
    const hue = choose(random() < 0.5 - 0.4 * down ? season.grass : season.bank, random);
    const load = blend(lies, atValue(hue, lies[0] + 0.05 * wobble(random)), 0.4 + 0.5 * random());
    const isLying = random() < 0.5;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(isLying ? 0.036 : 0.024, 0.5, random) * scale,
        width: vary(0.011, 0.45, random) * scale,
        angle: isLying ? wobble(random) * 0.5 : -UPRIGHT + wobble(random) * 0.9 + wind * 5,
        bow: wobble(random) * 0.5,
        brush: choose(['worked', 'worked', 'filbert', 'drag'], random),
        load,
        second: lies,
        stage,
        hand: 'right',
        body: 0.4 + 0.6 * random(),
        spread: 0.016,
      }),
    ];
  });
};

/** The bank's own reflection, hanging from its edge, and the dark where it meets the water, broken. */
const mirrorBank = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim, season } = scene;
  const random = scene.randomFor('edge');
  return Array.from({ length: Math.round(80 * scale) }, (_, i): Sketch => {
    const x = random() * format;
    const isEdge = i % 3 === 0;
    const deep = shore(x) - rim(x);
    const y = shore(x) + (isEdge ? wobble(random) * 0.006 : 1.1 * deep * random() ** 1.4);
    const stage = isEdge ? 0.5 + 0.3 * random() : 0.34 + 0.36 * random();
    const lies = scene.colour(x, y + 0.004, stage);
    const dark = scene.among(season.bank, x, y);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.055, 0.4, random) * scale,
      width: vary(isEdge ? 0.01 : 0.034, 0.4, random) * scale,
      angle: isEdge ? wobble(random) * 0.14 : UPRIGHT + wobble(random) * 0.3,
      bow: wobble(random) * 0.08,
      brush: isEdge ? 'worked' : 'scumble',
      load: shade(blend(dark, lies, (isEdge ? 0.2 : 0.5) + 0.4 * random()), isEdge ? -0.1 : -0.03),
      second: lies,
      stage,
      hand: 'left',
      body: 0.4 + 0.4 * random(),
      spread: 0.012,
    });
  });
};

/** The near bank and its edge. */
export const sketchBank = (scene: Scene): readonly Sketch[] => [
  ...massBank(scene),
  ...growGrass(scene),
  ...mirrorBank(scene),
];
