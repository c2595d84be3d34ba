import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchBays } from './bays.ts';
import { closeFront, isWithin } from './front.ts';
import { sketchRoofs } from './roofs.ts';
import type { Scene } from './scene.ts';
import { between } from './stone.ts';
import { sketchTowers } from './towers.ts';

/** The blue of stone that looks at the sky. */
const COOL = lab('#5f6e8a');
const FOOT = lab('#171a26');

/** The front rubbed in one value, warmer and cooler, most of it upright, closer where the festival lights it. */
const rubFront = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('front');
  return Array.from({ length: 70 }).flatMap((): Sketch[] => {
    const at = random() * (scene.palaceEnd - 0.02);
    const x = scene.across(at);
    const y = mix(scene.cornice(x) + 0.012 * scale, scene.wallTop(x), random() ** 0.8);
    const stage = 0.34 + 0.36 * random();
    const worked = scene.drift(x, y, 2.4, 3.4, 121) + 0.35 * scene.festive(x, y);
    if (stage > 0.46 && worked < 0.46 + 0.2 * random()) return [];
    const size = scene.size(at) * scale;
    const stone = scene.colour(x + wobble(random) * 0.02, y, stage);
    const load =
      random() < 0.25 ? blend(stone, COOL, 0.25) : shade(stone, 0.04 * wobble(random), 1.05);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.55, random) * size,
        width: vary(0.024, 0.5, random) * size,
        angle: (random() < 0.65 ? UPRIGHT : 0) + wobble(random) * 0.4,
        bow: wobble(random) * 0.2,
        brush: choose(['worked', 'scumble', 'filbert'], random),
        load,
        second: stone,
        stage,
        hand: random() < 0.5 ? 'left' : 'right',
        body: 0.4 + 0.5 * random(),
        spread: 0.014,
      }),
    ];
  });
};

/** The quay: its dark foot in the water, level and broken where light falls over it, and its edge above, which catches a little. */
const layQuay = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('quay');
  return Array.from({ length: 30 }).flatMap((_, i): Sketch[] => {
    const isEdge = i % 3 === 2;
    const x = scene.across((scene.palaceEnd + 0.02) * ((i + 0.8 * random()) / 30));
    const size = scene.size(scene.along(x)) * scene.scale;
    const line = isEdge ? scene.wallTop : scene.waterline;
    if (!isEdge && scene.festive(x, scene.wallTop(x)) > 0.35 + 0.4 * random()) return [];
    const half = 0.5 * vary(isEdge ? 0.06 : 0.1, 0.3, random) * size;
    const here = scene.colour(x, line(x), 0.8);
    const load = isEdge ? blend(here, COOL, 0.08 + 0.14 * random()) : blend(here, FOOT, 0.65);
    return [
      between(random, [x - half, line(x - half)], [x + half, line(x + half)], {
        width: vary(isEdge ? 0.005 : 0.0105, 0.25, random) * size,
        bow: 0.03 * wobble(random),
        brush: isEdge ? 'drag' : choose(['filbert', 'worked'], random),
        load,
        second: here,
        stage: 0.62 + 0.12 * random(),
        hand: 'left',
        body: 0.3,
        spread: 0.005,
      }),
    ];
  });
};

/** The palace on the far bank: its front, its roofs, two towers with their clocks, the lit hall. */
export const sketchPalace = (scene: Scene): readonly Sketch[] => [
  ...closeFront(scene),
  ...[...rubFront(scene), ...sketchRoofs(scene), ...layQuay(scene)].filter((touch) =>
    isWithin(scene, touch),
  ),
  ...sketchTowers(scene),
  ...sketchBays(scene),
];
