import type { Random } from '../../random.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Cloud } from './site.ts';

const BODIES: readonly [Lab, ...Lab[]] = [
  lab('#a7a1ae'),
  lab('#b1aab2'),
  lab('#9fa0b0'),
  lab('#b5adae'),
];
const EDGES: readonly [Lab, ...Lab[]] = [
  lab('#f3d9bd'),
  lab('#eecbb4'),
  lab('#f5e2c3'),
  lab('#ecd3c2'),
];

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
    angle: Math.atan2(cos * cloud.deep * low, -sin * cloud.across) + wobble(random) * 0.5,
  };
};

/** The body of a cloud, lilac and pearl at one value, rubbed into the sky. */
const rubBody = (scene: Scene, random: Random, cloud: Cloud): Sketch[] => {
  const count = Math.round(5 + (90 * cloud.across) / scene.scale);
  const low = (0.5 * cloud.y) / scene.horizon;
  return Array.from({ length: count }, () => {
    const turn = random() * Math.PI * 2;
    const at = touchCloud(cloud, random, turn, Math.sqrt(random()) * 0.8);
    const stage = 0.42 + 0.3 * random();
    const load = blend(
      choose(BODIES, random),
      scene.colour(at.x, at.y, stage),
      low + 0.25 * random(),
    );
    return sketchTouch(random, {
      ...at,
      length: vary(0.36, 0.45, random) * cloud.across,
      width: vary(0.42, 0.4, random) * cloud.deep,
      bow: wobble(random) * 0.45,
      brush: random() < 0.5 ? 'scumble' : 'filbert',
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
  const count = Math.round(5 + (100 * cloud.across) / scene.scale);
  const small = Math.min(1, 0.45 + (3 * cloud.across) / scene.scale);
  const sunny = scene.sun > 0 ? -0.5 : Math.PI + 0.5;
  const arcs = [sunny, sunny - 1.3 * scene.sun, sunny + 1.5 * scene.sun] as const;
  return Array.from({ length: count }, (_, i): Sketch => {
    const turn =
      (i % 4 === 3 ? arcs[2] : choose([arcs[0], arcs[1]], random)) + wobble(random) * 0.8;
    const at = touchCloud(cloud, random, turn, 0.88 + 0.3 * random() * random());
    const stage = 0.6 + 0.3 * random();
    const load = blend(choose(EDGES, random), scene.colour(at.x, at.y, stage), 0.45 * random());
    return sketchTouch(random, {
      ...at,
      length: vary(0.045, 0.5, random) * small * scene.scale,
      width: vary(0.013, 0.4, random) * small * scene.scale,
      bow: -0.1 + wobble(random) * 0.4,
      brush: choose(['scumble', 'filbert', 'filbert', 'dab'], random),
      load,
      second: blend(load, scene.colour(at.x, at.y, stage), 0.6),
      stage,
      body: 0.4 + 0.5 * random(),
      spread: 0.014,
    });
  });
};

/** A few long clouds, rubbed in and lit along their edges; the rest of the sky rests. */
export const sketchClouds = (scene: Scene): readonly Sketch[] =>
  scene.clouds.flatMap((cloud, i) => {
    const random = scene.randomFor(`cloud ${i}`);
    return [...rubBody(scene, random, cloud), ...lightEdges(scene, random, cloud)];
  });
