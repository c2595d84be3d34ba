import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const AMBER = lab('#c98450');
const GOLD = lab('#e0ab5e');
const COATS: Hues = [lab('#4a4468'), lab('#434a6c'), lab('#5a4658')];
const GOWNS: Hues = [lab('#e6cfc0'), lab('#c9a3a6'), lab('#b9c4cc')];

/** Those who arrive, as one murmuring mass against the light: low dark smears in groups, flecks that stand out of them, here and there a pale dress. */
const gather = (scene: Scene, random: Random): Sketch[] => {
  const groups = [wobble(random) * 0.5, wobble(random), wobble(random) * 1.6];
  return Array.from({ length: 12 }, (_, i) => {
    const isGown = i % 9 === 0;
    const isMass = i % 3 === 1;
    const aside = (groups[Math.floor(i / 3) % 3] ?? 0) + wobble(random) * 0.3;
    const x = scene.across(scene.gate) + aside * 0.13 * scene.scale;
    const size = scene.scale * scene.size(scene.gate);
    const cloth = isGown ? choose(GOWNS, random) : choose(COATS, random);
    const here = scene.colour(x, scene.wallTop(x), 0.9);
    const load = blend(
      scene.evening.unlit(cloth),
      here,
      (isGown ? 0.4 : 0.2) + 0.3 * Math.abs(aside),
    );
    return sketchTouch(random, {
      x,
      y: scene.wallTop(x) - (isMass ? -0.001 : 0.003 + 0.006 * random() ** 2) * size,
      length: vary(isMass ? 0.05 : 0.022, 0.3, random) * size,
      width: vary(isMass ? 0.014 : 0.01, 0.3, random) * size,
      angle: (isMass ? 0 : -UPRIGHT) + wobble(random) * 0.35,
      bow: wobble(random) * 0.2,
      brush: choose(isMass ? ['worked', 'filbert'] : ['filbert', 'flat'], random),
      load,
      second: blend(load, here, 0.4),
      stage: isGown ? 0.86 + 0.1 * random() : 0.72 + 0.14 * random(),
      hand: isGown ? 'right' : 'left',
      body: 0.4,
    });
  });
};

/** The light that lies on the quay and its wall, and breaks over the edge into the water: lying touches, close at the gate. */
const spill = (scene: Scene, random: Random): Sketch[] =>
  Array.from({ length: 11 }).flatMap((): Sketch[] => {
    const x = scene.across(scene.gate) + wobble(random) * 0.2 * scene.scale;
    const top = scene.wallTop(x);
    const y = top + random() * (scene.waterline(x) - top);
    const light = scene.festive(x, top);
    if (light < 0.12) return [];
    const here = scene.colour(x, y, 0.8);
    const load = blend(
      here,
      scene.evening.flame(choose([AMBER, GOLD, AMBER], random)),
      0.25 + 0.6 * light * random(),
    );
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.055, 0.4, random) * scene.scale,
        width: vary(0.013, 0.3, random) * scene.scale,
        angle: wobble(random) * 0.14,
        bow: 0.08 * wobble(random),
        brush: choose(['flat', 'filbert'], random),
        load,
        second: here,
        stage: 0.54 + 0.24 * random(),
        hand: light > 0.5 ? 'right' : 'left',
        body: 0.5,
        spread: 0.02,
      }),
    ];
  });

/** The festival before the palace: who goes in, and the light that falls out. */
export const sketchFestival = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('festival');
  return [spill, gather].flatMap((part) => part(scene, random));
};
