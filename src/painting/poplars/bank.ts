import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** Grasses and reeds: upright flicks, dark towards the water, in tufts that catch the light above. */
const growGrass = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim, season, wind } = scene;
  const random = scene.randomFor('grass');
  return Array.from({ length: Math.round(280 * scale) }, (): Sketch => {
    const x = random() * format;
    const down = random();
    const y = mix(rim(x) - (down < 0.3 ? 0.004 : 0), shore(x), down);
    const tuft = scene.drift(x, y, 3.2, 2, 41);
    const lit = down < 0.7 && tuft > 0.3 + 0.35 * random();
    const stage = lit ? 0.6 + 0.32 * random() : 0.44 + 0.32 * random();
    const hues = lit ? season.grass : season.bank;
    const hue = random() < 0.3 ? choose(hues, random) : scene.among(hues, x, y);
    const shadow = lit ? 0 : 0.02 + 0.11 * down;
    const load = shade(blend(hue, scene.colour(x, y, stage), 0.15 + 0.4 * random()), -shadow);
    const lying = random() < 0.4;
    return sketchTouch(random, {
      x,
      y,
      length: vary(lying ? 0.036 : 0.026, 0.5, random) * scale * (lit ? 0.8 : 1.1),
      width: vary(0.011, 0.45, random) * scale,
      angle: lying ? wobble(random) * 0.5 : -UPRIGHT + wobble(random) * 0.9 + wind * 5,
      bow: wobble(random) * 0.5,
      brush: choose(['filbert', 'drag', 'scumble', 'scumble'], random),
      load,
      second: shade(load, lit ? 0.05 : -0.03),
      stage,
      hand: lit ? 'right' : 'left',
      body: 0.4 + 0.7 * random(),
      spread: 0.016,
    });
  });
};

/** The bank's own reflection, and the dark line where it meets the water, broken. */
const mirrorBank = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim, season } = scene;
  const random = scene.randomFor('edge');
  return Array.from({ length: Math.round(140 * scale) }, (_, i): Sketch => {
    const x = random() * format;
    const edge = i % 3 === 0;
    const deep = shore(x) - rim(x);
    const y = shore(x) + (edge ? wobble(random) * 0.005 : 1.2 * deep * random() ** 1.4);
    const stage = edge ? 0.58 + 0.26 * random() : 0.4 + 0.36 * random();
    const load = blend(
      choose(season.bank, random),
      scene.colour(x, y, stage),
      edge ? 0.2 * random() : 0.15 + 0.45 * random(),
    );
    return sketchTouch(random, {
      x,
      y,
      length: vary(edge ? 0.06 : 0.05, 0.5, random) * scale,
      width: vary(edge ? 0.008 : 0.016, 0.4, random) * scale,
      angle: edge || random() < 0.6 ? wobble(random) * 0.14 : UPRIGHT + wobble(random) * 0.4,
      bow: wobble(random) * 0.2,
      brush: choose(edge ? ['drag', 'filbert', 'dab'] : ['scumble', 'drag', 'filbert'], random),
      load: shade(load, edge ? -0.13 : -0.03),
      second: choose(season.bank, random),
      stage,
      hand: 'left',
      body: 0.4 + 0.5 * random(),
    });
  });
};

/** The near bank and its edge. */
export const sketchBank = (scene: Scene): readonly Sketch[] => [
  ...growGrass(scene),
  ...mirrorBank(scene),
];
