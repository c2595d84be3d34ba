import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

const BODIES: Hues = [lab('#9b94a8'), lab('#a79eab'), lab('#9598ac'), lab('#aca3a8')];
const EDGES: Hues = [lab('#f3d9bd'), lab('#eecbb4'), lab('#f5e2c3'), lab('#ecd3c2')];

/** A touch of a cloud at `turn` round it and `out` from its middle, turned along its outline, flatter below. */
const touchCloud = (
  cloud: Cloud,
  random: Random,
  turn: number,
  out: number,
): Pick<WristTouch, 'x' | 'y' | 'angle'> => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const low = sin > 0 ? 0.6 : 1;
  return {
    x: cloud.x + cos * out * cloud.across,
    y: cloud.y + sin * out * cloud.deep * low,
    angle: Math.atan2(cos * cloud.deep * low, -sin * cloud.across) + wobble(random) * 0.35,
  };
};

/** The unequal heaps that a cloud is made of, on one level base, the highest somewhere about its middle. */
const heapsOf = ({ x, y, across, deep }: Cloud, random: Random): readonly Cloud[] =>
  Array.from({ length: deep < 0.025 ? 1 : 3 + Math.floor(random() * 3) }, () => {
    const aside = wobble(random);
    const share = vary(deep < 0.025 ? 1 : 0.46, 0.35, random) * (1.1 - 0.5 * Math.abs(aside));
    return {
      x: x + aside * across * 0.8,
      y: y + deep * (0.45 - 0.8 * share),
      across: across * share,
      deep: deep * share * 1.25,
    };
  });

/** The body of a cloud, lilac and pearl at one value, rubbed into the sky. */
const rubBody = (scene: Scene, random: Random, cloud: Cloud): Sketch[] => {
  const count = Math.round(3 + (95 * cloud.across) / scene.scale);
  const low = (0.45 * cloud.y) / scene.horizon;
  return Array.from({ length: count }, () => {
    const turn = random() * Math.PI * 2;
    const at = touchCloud(cloud, random, turn, Math.sqrt(random()) * 0.8);
    const stage = 0.42 + 0.3 * random();
    const load = blend(
      choose(BODIES, random),
      scene.colour(at.x, at.y, stage),
      0.15 + low + mix(0.4, 0, smoothstep(0.02, 0.12, cloud.across / scene.scale)) + 0.2 * random(),
    );
    return sketchTouch(random, {
      x: at.x,
      y: at.y,
      angle: wobble(random) * 0.45,
      length: vary(0.85, 0.4, random) * cloud.across,
      width: vary(0.75, 0.35, random) * cloud.deep,
      bow: wobble(random) * 0.3,
      brush: 'scumble',
      load,
      second: blend(load, choose(BODIES, random), 0.6),
      stage,
      hand: 'left',
      body: 0.5 + 0.7 * random(),
      spread: 0.01,
    });
  });
};

/** The light that runs along a cloud's edges, broken, most of it where the sun is. */
const lightEdges = (scene: Scene, random: Random, cloud: Cloud): Sketch[] => {
  const count = Math.max(0, Math.round((80 * cloud.across) / scene.scale) - 6);
  const small = Math.min(1, 0.4 + (5 * cloud.across) / scene.scale);
  return Array.from({ length: count }).flatMap((_, i): Sketch[] => {
    // From end to end along its back, rather to the sun; every third along its foot.
    const along = Math.max(-1, Math.min(1, scene.sun * 0.25 + wobble(random)));
    const rise = Math.acos(along);
    const turn = i % 3 === 2 ? rise : -rise;
    const at = touchCloud(cloud, random, turn, 0.85 + 0.25 * random());
    if (scene.drift(at.x, at.y, 5, 9, 43) < 0.42 + 0.2 * random()) return [];
    const stage = 0.6 + 0.3 * random();
    const load = blend(choose(EDGES, random), scene.colour(at.x, at.y, stage), 0.45 * random());
    return [
      sketchTouch(random, {
        ...at,
        length: vary(0.045, 0.5, random) * small * scene.scale,
        width: vary(0.016, 0.4, random) * small * scene.scale,
        bow: wobble(random) * 0.2,
        brush: choose(['scumble', 'worked'], random),
        load,
        second: blend(load, scene.colour(at.x, at.y, stage), 0.6),
        stage,
        hand: 'left',
        body: 0.5 + 0.5 * random(),
        spread: 0.01,
      }),
    ];
  });
};

/** A few long clouds, rubbed in and lit along their edges; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] =>
  scene.clouds.flatMap((cloud, i) => {
    const random = scene.randomFor(`cloud ${i}`);
    return heapsOf(cloud, random).flatMap((heap) => [
      ...rubBody(scene, random, heap),
      ...lightEdges(scene, random, heap),
    ]);
  });
