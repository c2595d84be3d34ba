import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const EMBERS: Hues = [lab('#cf6a48'), lab('#bd5f44'), lab('#d67c55'), lab('#a85a44')];
const LATE = lab('#e0a081');
const OCHRE = lab('#99703f');

/** One passage of the sun on the water, in canvas units: where, how far it spreads, and how its touches lean. */
interface Passage {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly lean: number;
  readonly count: number;
  /** How far from the shore it is, 0 there to 1 where the path goes out. */
  readonly gone: number;
}

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.035 * scale;
  while (docks(sun.x, y) > 0.5 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** The passages of the path: crowded where it begins, then with rests that grow, and drifting aside. */
const dividePath = (scene: Scene, random: Random): Passage[] => {
  const { sun, scale } = scene;
  const shore = shoreOf(scene);
  const end = mix(shore, 1, 0.66 + 0.14 * random());
  const passages: Passage[] = [];
  let y = shore;
  while (y < end) {
    const gone = (y - shore) / (end - shore);
    const high = vary(mix(0.05, 0.014, gone), 0.45, random) * scale;
    const crowd = mix(20, 2.2, gone ** 0.5) * vary(1, 0.35, random);
    passages.push({
      x: sun.x + wobble(random) * mix(0.006, 0.02, gone) * scale,
      y: y + high / 2,
      wide: vary(mix(0.042, 0.024, gone), 0.35, random) * scale,
      high,
      lean: -0.34 + 0.5 * wobble(random),
      count: Math.max(1, Math.round(crowd)),
      gone,
    });
    y += high + mix(0.001, 0.032, gone) * (0.3 + 1.4 * random()) * scale;
  }
  return passages;
};

/** A passage's touches: commas that cross in twos and threes, some brick, some pale, some half wiped away. */
const paintPassage = (scene: Scene, random: Random, p: Passage): Sketch[] => {
  const stage = 0.8 + 0.13 * random();
  const hue = choose(EMBERS, random);
  const water = scene.air(p.x, p.y, 1);
  return Array.from({ length: p.count }, (_, i) => {
    const aside = wobble(random) * p.wide * 0.55;
    const isWiped = random() < 0.26;
    const slant = random() < 0.62 ? p.lean : 0.25 * wobble(random);
    const load = blend(random() < 0.6 ? hue : choose(EMBERS, random), water, 0.22 * random());
    return sketchTouch(random, {
      x: p.x + aside,
      y: p.y + (random() - 0.5) * p.high - aside * 0.1,
      length: p.wide * (0.4 + 1.1 * random() ** 1.6) * (isWiped ? 1.3 : 1),
      width: vary(isWiped ? 0.013 : 0.0076, 0.45, random) * scene.scale * (0.85 + 0.4 * p.gone),
      angle: slant + wobble(random) * 0.3 + (random() < 0.4 ? Math.PI : 0),
      bow: wobble(random) * 0.5,
      brush: isWiped ? 'scumble' : choose(['dab', 'filbert', 'drag', 'filbert'], random),
      load: isWiped ? blend(load, water, 0.45) : load,
      second: blend(load, random() < 0.25 ? LATE : water, 0.45),
      stage: stage + 0.003 * i - (isWiped ? 0.06 : 0),
      body: isWiped ? 0.4 : 0.5 + 1.1 * random(),
      spread: 0.016,
    });
  });
};

/** A few lights and ochres that have strayed from the path, none near another. */
const stray = (scene: Scene, random: Random, passages: readonly Passage[]): Sketch[] =>
  passages
    .filter(({ gone }) => random() < 0.1 + 0.5 * gone)
    .map(({ x, y, gone }) => {
      const aside = choose([-1, 1], random) * (0.018 + 0.03 * random()) * scene.scale;
      return sketchTouch(random, {
        x: x + aside,
        y: y + wobble(random) * 0.02,
        length: vary(0.019, 0.4, random) * scene.scale,
        width: vary(0.0066, 0.3, random) * scene.scale * (0.8 + 0.4 * gone),
        bow: wobble(random) * 0.4,
        brush: choose(['filbert', 'drag', 'dab'], random),
        load: blend(choose([OCHRE, OCHRE, LATE], random), scene.air(x, y, 1), 0.3 * random()),
        second: scene.air(x, y, 1),
        stage: 0.92 + 0.06 * random(),
        body: 0.7,
      });
    });

/** The warmth under the path, rubbed in before any dab stands. */
const warm = (scene: Scene): Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('warmth');
  const shore = shoreOf(scene);
  return Array.from({ length: 20 }, () => {
    const down = random() ** 1.4;
    const x = sun.x + wobble(random) * 0.035 * scale;
    const y = mix(shore, 0.86, down);
    const stage = 0.5 + 0.25 * random();
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.05, 0.35, random) * scale,
      width: vary(0.024, 0.35, random) * scale,
      angle: wobble(random) * 1.2,
      brush: 'scumble',
      load: blend(choose(EMBERS, random), scene.colour(x, y, stage), 0.6 + 0.3 * down),
      second: scene.colour(x, y, stage),
      stage,
      spread: 0.012,
    });
  });
};

/** What the water keeps of the sun: a warmth, and its path upon it. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const passages = dividePath(scene, random);
  return [
    ...warm(scene),
    ...passages.flatMap((passage) => paintPassage(scene, random, passage)),
    ...stray(scene, random, passages),
  ];
};
