import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Growth, paintOf } from './growth.ts';
import { lookAt, type Place } from './lookAt.ts';
import { onStretch, type Stretch, stretchRows } from './onRows.ts';
import type { Scene } from './scene.ts';

/** What a row shows across, from the furrow in its shade over its crest to the earth in the light: how far aside towards the sun, and how often. */
const ACROSS: readonly (readonly [Growth, number, number])[] = [
  ['furrow', -0.4, 1],
  ['stem', -0.3, 0.8],
  ['shade', -0.2, 3.4],
  ['bloom', -0.02, 3],
  ['crest', 0.12, 3],
  ['tip', 0.18, 1],
  ['stem', 0.3, 0.8],
  ['earth', 0.46, 1.3],
];

/** When each is laid: the dark first, the light last. */
const BEGUN: Readonly<Record<Growth, number>> = {
  furrow: 0.38,
  earth: 0.42,
  shade: 0.42,
  stem: 0.48,
  bloom: 0.52,
  crest: 0.62,
  tip: 0.74,
};

/** The way of a touch: the earth lies along the row, flowers fan out of it, more upright the nearer. */
const angleOf = (scene: Scene, random: Random, growth: Growth, place: Place, aside: number) => {
  const along = scene.along(place.x, place.y);
  if (growth === 'earth' || growth === 'furrow') return along + 0.25 * wobble(random);
  if (growth === 'shade') return along + 0.5 * wobble(random);
  const up = -UPRIGHT + 1.5 * aside * scene.sun + 0.55 * wobble(random);
  const back = along - Math.PI;
  return mix(back, up, 0.25 + 0.35 * smoothstep(0.05, 0.5, place.near));
};

/** How long a flower's touch is. */
const sizeAt = ({ scale }: Scene, { near }: Place): number =>
  mix(0.011, 0.027, smoothstep(0, 0.9, near)) * scale;

/** A company: a broad touch that breaks into flowers, or some small ones of one paint, each of its own size. */
const gather = (
  scene: Scene,
  random: Random,
  stretch: Stretch,
  [growth, aside]: (typeof ACROSS)[number],
): Sketch[] => {
  const share = random();
  const across = (aside + 0.06 * wobble(random)) * scene.sun;
  const begun = BEGUN[growth] + 0.12 * random();
  const root = lookAt(scene, ...onStretch(scene, stretch, share, across));
  const isSoil = growth === 'earth' || growth === 'furrow';
  const own = paintOf(scene, random, growth, root, begun);
  const load = blend(
    own,
    scene.open(root.x, root.y, begun),
    growth === 'tip'
      ? 0.2
      : mix(0.55, 0.45 * random() ** 1.5, smoothstep(0.01, 0.04, root.breadth)),
  );
  const isBroad = growth !== 'tip' && random() < 0.6;
  const size = sizeAt(scene, root) * (isBroad ? 2.2 : isSoil ? 1.3 : 1);
  const count = isBroad ? 1 : 1 + Math.floor(3 * random());
  return Array.from({ length: count }, (_, i): Sketch => {
    const stray = i === 0 ? 0 : 1;
    const [x, y] = onStretch(
      scene,
      stretch,
      share + 0.2 * stray * wobble(random),
      across + 0.1 * stray * wobble(random),
    );
    const place = lookAt(scene, x, y);
    const length = vary(size, 0.4, random);
    return sketchTouch(random, {
      x,
      y,
      length,
      width: Math.max(0.0055, length * (0.36 + 0.2 * random())),
      angle: angleOf(scene, random, growth, place, across * scene.sun),
      bow: 0.25 * wobble(random),
      brush: isBroad
        ? 'worked'
        : choose(['filbert', 'worked', growth === 'tip' ? 'dab' : 'drag'], random),
      load: shade(load, 0.03 * wobble(random)),
      second: blend(load, scene.open(x, y, begun), 0.4),
      stage: begun - (isBroad ? 0.08 : 0) + 0.004 * i,
      hand: growth === 'tip' || growth === 'crest' ? 'right' : 'left',
      body: 0.4 + 0.7 * random(),
      spread: 0.012,
    });
  });
};

const OFTEN = ACROSS.reduce((sum, [, , often]) => sum + often, 0);

/** One of the things a row shows, as often as it does. */
const pick = (random: Random): (typeof ACROSS)[number] => {
  const at = random() * OFTEN;
  let sum = 0;
  const found = ACROSS.find(([, , often]) => {
    sum += often;
    return sum > at;
  });
  return found ?? ['bloom', 0, 1];
};

/** The rows in flower: companies of short touches over their bands, dark and light violet, leaves and earth; here they crowd, there they rest. */
export const setFlowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('flowers');
  return stretchRows(scene, random, 1.3).flatMap((stretch): Sketch[] => {
    const { x, y, breadth } = stretch.middle;
    const crowded = mix(0.5, 1.3, smoothstep(0.34, 0.62, scene.drift(x, y, 1.3, 2.2, 63)));
    const [[x0, y0], [x1, y1]] = [onStretch(scene, stretch, 0, 0), onStretch(scene, stretch, 1, 0)];
    const area = Math.hypot(x1 - x0, y1 - y0) * breadth;
    const count = (0.62 * crowded * area) / sizeAt(scene, stretch.middle) ** 2;
    return Array.from({ length: Math.floor(count + random()) }, () =>
      gather(scene, random, stretch, pick(random)),
    ).flat();
  });
};
