import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const THICKET: Hues = [
  lab('#667a72'),
  lab('#5f7583'),
  lab('#7c8a72'),
  lab('#70788a'),
  lab('#8a8a72'),
];
const MEADOW: Hues = [lab('#a9aa80'), lab('#c3b48c'), lab('#b9a38c')];
const STRAW: Hues = [lab('#d6c593'), lab('#c3b98a'), lab('#a9b083'), lab('#d9bfa0')];

/** Thickets and meadows at the mountain's foot: small round touches crowded in the hollows. */
const plantPlain = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('plain');
  return Array.from({ length: Math.round(150 * scale) }).flatMap((): Sketch[] => {
    const x = random() * format;
    const top = scene.woods(x);
    const y = top + (horizon - top) * random() + 0.004 * scale;
    const open = scene.drift(x, y, 3, 9, 29) > 0.52;
    const stage = 0.38 + 0.42 * random();
    const hue = choose(open && random() < 0.6 ? MEADOW : THICKET, random);
    const load = blend(hue, scene.open(x, y, stage), 0.3 + 0.4 * random());
    return scene.built(x, y)
      ? []
      : [
          sketchTouch(random, {
            x,
            y,
            length: vary(open ? 0.05 : 0.032, 0.45, random) * scale,
            width: vary(open ? 0.011 : 0.02, 0.4, random) * scale,
            angle: open ? wobble(random) * 0.3 : wobble(random) * 0.9,
            bow: open ? 0 : 0.3 + wobble(random) * 0.4,
            brush: choose(['worked', 'worked', 'scumble', 'wash'], random),
            load,
            second: shade(load, 0.04 * wobble(random)),
            stage,
            hand: 'left',
            body: 0.4 + 0.4 * random(),
          }),
        ];
  });
};

/** The strip of dry grass where the field ends: thin level touches, yellow and young green. */
const edgeField = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('edge');
  return Array.from({ length: Math.round(110 * scale) }, (): Sketch => {
    const x = random() * format;
    const y = horizon + (0.004 + 0.03 * random() ** 1.6) * scale;
    const stage = 0.4 + 0.45 * random();
    const load = blend(choose(STRAW, random), scene.open(x, y, stage), 0.5 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.07, 0.5, random) * scale,
      width: vary(0.012, 0.4, random) * scale,
      angle: wobble(random) * 0.16,
      brush: choose(['worked', 'worked', 'filbert'], random),
      load: shade(load, -0.1 * scene.shadow(x, y)),
      second: scene.open(x, y + 0.01, stage),
      stage,
      body: 0.4 + 0.5 * random(),
    });
  });
};

/** What lies between the mountain and the lavender. */
export const sketchPlain = (scene: Scene): readonly Sketch[] => [
  ...plantPlain(scene),
  ...edgeField(scene),
];
