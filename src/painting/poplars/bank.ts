import { mix } from '../../units.ts';
import { blend, gradient, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchHandful } from './handful.ts';
import type { Scene } from './scene.ts';

/** The bank as one low band: long touches that lie along it, one over another. */
const massBank = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim } = scene;
  const random = scene.randomFor('bank');
  const count = Math.round(76 * scale);
  return Array.from({ length: count }, (_, i): Sketch => {
    const x = ((i + random()) / count) * format;
    const down = [0.2, 0.75, 0.48][i % 3] ?? 0.5;
    const y = mix(rim(x), shore(x), down);
    const stage = 0.1 + (0.014 * i) / count;
    const deep = shore(x) - rim(x);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.15, 0.35, random) * scale,
      width: vary(0.5, 0.2, random) * deep,
      angle: wobble(random) * 0.06,
      bow: wobble(random) * 0.08,
      brush: choose(['wash', 'worked'], random),
      load: scene.bank(x, y),
      second: scene.bank(x, y - 0.2 * deep),
      stage,
      hand: down < 0.4 ? 'right' : 'left',
      spread: 0.008,
    });
  });
};

/** Grasses in handfuls within the band: they lie below, and stand at its lip. */
const growGrass = (scene: Scene): Sketch[] => {
  const { format, scale, shore, rim, wind } = scene;
  const random = scene.randomFor('grass');
  return Array.from({ length: Math.round(84 * scale) }).flatMap((): readonly Sketch[] => {
    const x = random() * format;
    const down = 0.05 + 0.8 * random();
    if (scene.drift(x, down, 3.2, 2, 41) < 0.4 + 0.12 * random()) return [];
    const y = mix(rim(x), shore(x), down);
    const stage = 0.42 + 0.3 * random();
    const lies = scene.bank(x, y);
    const stands = random() < 0.6 - 0.6 * down;
    return sketchHandful(random, {
      x,
      y,
      many: 3 + Math.floor(3 * random()),
      reach: stands ? [0.3, 1.6] : [0.8, 0.7],
      length: (stands ? 0.022 : 0.045) * scale,
      width: vary(0.0085, 0.25, random) * scale,
      angle: stands ? -UPRIGHT + wobble(random) * 0.5 + wind * 4 : wobble(random) * 0.22,
      loose: stands ? 0.5 : 0.16,
      brush: choose(['worked', 'worked', 'filbert'], random),
      load: shade(lies, wobble(random) * 0.05),
      second: lies,
      stage,
      hand: down < 0.5 ? 'right' : 'left',
      body: 0.4 + 0.5 * random(),
      spread: 0.01,
    });
  });
};

/** The lip in the light: thick grass in passages, a little over the band's edge and over the trunks' feet. */
const lightLip = (scene: Scene): Sketch[] => {
  const { format, scale, rim, shore, season, wind } = scene;
  const random = scene.randomFor('lip');
  return Array.from({ length: Math.round(96 * scale) }).flatMap((): readonly Sketch[] => {
    const x = random() * format;
    const shine = scene.drift(x, 0, 2.4, 1, 43);
    if (shine < 0.36 + 0.1 * random()) return [];
    const y = mix(rim(x), shore(x), 0.16 * random() - 0.02);
    const stage = 0.62 + 0.28 * random();
    const lies = scene.bank(x, rim(x));
    const stands = random() < 0.5;
    return sketchHandful(random, {
      x,
      y,
      many: 2 + Math.floor(4 * random()),
      reach: stands ? [0.2, 1.8] : [0.9, 0.5],
      length: (stands ? 0.019 : 0.036) * scale,
      width: vary(0.0072, 0.25, random) * scale,
      angle: stands ? -UPRIGHT + wobble(random) * 0.5 + wind * 4 : wobble(random) * 0.16,
      loose: stands ? 0.5 : 0.12,
      brush: choose(['filbert', 'worked', 'worked'], random),
      load: blend(lies, gradient(season.bank, 0.8 + 0.2 * random()), 0.4 + 0.6 * shine),
      second: lies,
      stage,
      hand: 'right',
      body: 0.7 + 0.6 * random(),
      spread: 0.01,
    });
  });
};

/** The dark where the bank meets the water: one long line, drawn in lengths that run into each other. */
const drawEdge = (scene: Scene): Sketch[] => {
  const { format, scale, shore, season } = scene;
  const random = scene.randomFor('edge');
  const count = Math.round(26 * scale * (format / 1.6) ** 0.5);
  return Array.from({ length: count }, (_, i): Sketch => {
    const x = ((i + random()) / count) * format;
    const length = vary(0.12, 0.3, random) * scale;
    const slope = Math.atan2(shore(x + 0.03) - shore(x - 0.03), 0.06);
    return sketchTouch(random, {
      x,
      y: shore(x) - 0.004 + wobble(random) * 0.003,
      length,
      width: vary(0.014, 0.25, random) * scale,
      angle: slope + wobble(random) * 0.03,
      bow: wobble(random) * 0.03,
      brush: 'worked',
      load: gradient(season.bank, 0.1 * random()),
      second: gradient(season.bank, 0.3),
      stage: i % 2 ? 0.14 : 0.64,
      hand: 'left',
      body: 0.6,
      spread: 0.008,
    });
  });
};

/** The near bank and its edge. */
export const sketchBank = (scene: Scene): readonly Sketch[] => [
  ...massBank(scene),
  ...growGrass(scene),
  ...lightLip(scene),
  ...drawEdge(scene),
];
