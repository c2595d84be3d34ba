import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { comma } from '../gesture.ts';
import { createNoise } from '../noise.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A drift of lilies that lies on the water: flat and far, or broad and near. */
interface Island {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly deep: number;
  /** How closely it is grown. */
  readonly thick: number;
}

const GREENS: readonly [Lab, ...Lab[]] = [
  lab('#6f9468'),
  lab('#86a176'),
  lab('#5d8a7c'),
  lab('#9aa873'),
  lab('#7b9f95'),
];
const PALE: readonly [Lab, ...Lab[]] = [
  lab('#c3cdb0'),
  lab('#b7c4c0'),
  lab('#d4cdb2'),
  lab('#bfb6c4'),
];
const DARK: readonly [Lab, ...Lab[]] = [
  lab('#344f63'),
  lab('#2f5450'),
  lab('#44436d'),
  lab('#3c5a48'),
];
const PETALS: readonly [Lab, ...Lab[]] = [
  lab('#f1dcda'),
  lab('#ecc0c2'),
  lab('#f5ead6'),
  lab('#e0a3ab'),
];
const HEARTS: readonly [Lab, ...Lab[]] = [lab('#a8385a'), lab('#b8524f'), lab('#8f3a70')];
const YELLOW = lab('#e9cf72');

/** Two or three large islands in perspective, and a wide empty water between them. */
const placeIslands = ({ format, side, random, scale }: Scene): readonly Island[] => {
  const at = (share: number) => (side < 0 ? share : 1 - share) * format;
  const island = (
    share: number,
    y: number,
    across: number,
    deep: number,
    thick: number,
  ): Island => ({
    x: at(share + wobble(random) * 0.05),
    y: y + wobble(random) * 0.025,
    across: vary(across, 0.16, random) * format,
    deep: vary(deep, 0.16, random) * scale,
    thick,
  });
  return [
    island(0.3 + 0.3 * random(), 0.085, 0.2, 0.014, 0.8),
    island(0.86, 0.15 + 0.05 * random(), 0.16, 0.02, 0.9),
    island(0.72, 0.33 + 0.06 * random(), 0.2, 0.036, 1),
    island(0.99, 0.52 + 0.07 * random(), 0.2, 0.05, 1),
    island(0.04, 0.78 + 0.07 * random(), 0.16, 0.085, 0.9),
  ];
};

const nearness = (y: number, scale: number) => (0.34 + 0.8 * y) * scale;

interface Touch {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly angle?: number;
  readonly bow?: number;
  readonly brush: BrushName;
  readonly load: Lab;
  readonly second: Lab;
  readonly stage: number;
  readonly hand?: 'left' | 'right';
  readonly body?: number;
  readonly spread?: number;
}

const touch = (random: Random, t: Touch): Sketch => ({
  path: comma(t.x, t.y, t.length, t.angle ?? wobble(random) * 0.22, t.bow ?? wobble(random) * 0.2),
  width: t.width,
  brush: t.brush,
  load: t.load,
  second: t.second,
  spread: t.spread ?? 0.026,
  body: t.body ?? 0.6 + 0.8 * random(),
  hand: t.hand ?? 'right',
  stage: clamp(t.stage),
  light: t.load[0],
});

const growIsland = (scene: Scene, island: Island): Sketch[] => {
  const { random, scale } = scene;
  const shape = createNoise(Math.floor(random() * 1e6));
  const near = nearness(island.y, scale);
  const count = Math.round((island.thick * island.across * island.deep * 24) / near ** 1.5) + 16;
  const warm = scene.glow(island.x, island.y);
  const inside = (): { x: number; y: number; dx: number; dy: number } => {
    const turn = random() * Math.PI * 2;
    const out =
      Math.sqrt(random()) *
      (0.72 + 0.5 * shape(Math.cos(turn) * 1.6 + 9, Math.sin(turn) * 1.6 + 9));
    const [dx, dy] = [Math.cos(turn) * out, Math.sin(turn) * out];
    return { x: island.x + dx * island.across, y: island.y + dy * island.deep, dx, dy };
  };
  const many = (share: number, make: () => Sketch): Sketch[] =>
    Array.from({ length: Math.ceil(count * share) }, make);
  const bed = many(0.28, () => {
    const { x, y } = inside();
    const stage = 0.24 + 0.16 * random();
    return touch(random, {
      x,
      y: y + island.deep * 0.35,
      length: vary(0.075, 0.35, random) * near,
      width: vary(0.018, 0.3, random) * near,
      brush: 'filbert',
      load: blend(choose(DARK, random), scene.water(x, y, stage), 0.35 + 0.3 * random()),
      second: scene.water(x, y + 0.03, stage),
      stage,
      hand: 'left',
      body: 0.5,
    });
  });
  const leaves = many(0.62, () => {
    const { x, y, dx, dy } = inside();
    const stage = 0.42 + 0.32 * random();
    const crest = shape(dx * 2.3 + 40, dy * 1.7 + 40);
    const green = shade(
      choose(GREENS, random),
      (crest - 0.55) * 0.12 - 0.04 * dy,
      0.62 + 0.5 * crest,
    );
    const load = blend(
      blend(green, scene.sky(y, stage), 0.22 * warm),
      scene.water(x, y, stage),
      0.12 + 0.3 * random(),
    );
    return touch(random, {
      x,
      y: y - island.deep * 0.3 * crest,
      length: vary(crest > 0.62 ? 0.026 : 0.046, 0.45, random) * near,
      width: vary(0.012, 0.35, random) * near,
      angle: wobble(random) * (crest > 0.62 ? 1.1 : 0.3),
      brush: random() < 0.3 ? 'drag' : 'filbert',
      load,
      second: random() < 0.5 ? choose(DARK, random) : choose(GREENS, random),
      stage,
      body: 1 + random() * 1.2,
      spread: 0.03,
    });
  });
  const edges = many(0.34, () => {
    const { x, y, dy } = inside();
    const stage = 0.66 + 0.22 * random();
    const load = blend(
      blend(choose(PALE, random), scene.sky(y * 0.7, stage), 0.3 * warm + 0.1),
      scene.water(x, y, stage),
      0.12 + 0.24 * random(),
    );
    return touch(random, {
      x,
      y: y + island.deep * 0.25 * Math.sign(dy),
      length: vary(0.05, 0.45, random) * near,
      width: vary(0.0085, 0.35, random) * near,
      angle: wobble(random) * 0.2,
      brush: random() < 0.4 ? 'drag' : 'dab',
      load: shade(load, -0.03),
      second: choose(GREENS, random),
      stage,
      body: 0.5 + 0.6 * random(),
    });
  });
  const accents = many(0.1, () => {
    const { x, y } = inside();
    const stage = 0.84 + 0.12 * random();
    const yellow = random() < 0.45;
    return touch(random, {
      x,
      y: y - island.deep * 0.3,
      length: vary(0.014, 0.3, random) * near,
      width: vary(0.011, 0.3, random) * near,
      angle: wobble(random) * 1.4,
      brush: 'impasto',
      load: yellow ? shade(YELLOW, 0, 0.8) : choose(PETALS, random),
      second: yellow ? choose(PALE, random) : choose(PETALS, random),
      stage,
    });
  });
  return [...bed, ...leaves, ...edges, ...accents];
};

/** A single leaf: the water through its middle, shadow beneath, light caught on part of its rim. */
const layPad = (scene: Scene, x: number, y: number, stage: number): Sketch[] => {
  const { random, scale } = scene;
  const r = vary(0.043, 0.26, random) * nearness(y, scale);
  const flat = 0.2 + 0.16 * y;
  const tilt = wobble(random) * 0.14;
  const base = blend(
    blend(choose(GREENS, random), choose(PALE, random), 0.18 * random()),
    scene.water(x, y, stage),
    0.15 + 0.3 * random(),
  );
  const part = (
    along: number,
    aside: number,
    length: number,
    width: number,
    bow: number,
    rest: Omit<Touch, 'x' | 'y' | 'length' | 'width' | 'bow' | 'angle'>,
  ) =>
    touch(random, {
      x: x + along * r,
      y: y + aside * r * flat,
      length: length * r,
      width: width * r,
      angle: tilt + wobble(random) * 0.1,
      bow,
      ...rest,
    });
  const strokes = 2 + Math.floor(random() * 2.4);
  const body = Array.from({ length: strokes }, (_, i) => {
    const aside = strokes === 1 ? 0 : mix(-0.62, 0.6, i / (strokes - 1));
    const load = shade(base, -aside * 0.035 + wobble(random) * 0.04);
    return part(
      wobble(random) * 0.25,
      aside,
      (1.75 - Math.abs(aside) * 0.75) * (0.8 + 0.35 * random()),
      0.3 + 0.16 * random(),
      -aside * 0.16,
      {
        brush: random() < 0.55 ? 'filbert' : 'dab',
        load,
        second: random() < 0.5 ? choose(GREENS, random) : shade(base, 0.07),
        stage: stage + 0.03 * i,
        body: 0.9 + 0.5 * random(),
        spread: 0.03,
      },
    );
  });
  const shadow = part(0.12, 0.95, 1.5 + 0.5 * random(), 0.26, 0.1, {
    brush: 'scumble',
    load: blend(choose(DARK, random), scene.water(x, y, stage), 0.25),
    second: scene.water(x, y + 0.03, stage),
    stage: stage - 0.1,
    hand: 'left',
    body: 0.6,
  });
  const rim =
    random() < 0.85
      ? [
          part(
            -0.25 + wobble(random) * 0.5,
            random() < 0.6 ? -0.85 : 0.7,
            0.9 + 0.7 * random(),
            0.12,
            random() < 0.6 ? -0.14 : 0.14,
            {
              brush: 'dab',
              load: shade(choose(PALE, random), -0.02),
              second: base,
              stage: stage + 0.16,
              body: 1 + 0.6 * random(),
            },
          ),
        ]
      : [];
  const gap =
    random() < 0.4
      ? [
          part(0.2, -0.05, 0.7, 0.13, 0, {
            brush: 'drag',
            load: scene.water(x, y + 0.02, stage),
            second: choose(DARK, random),
            stage: stage + 0.12,
            hand: 'left',
          }),
        ]
      : [];
  return [shadow, ...body, ...rim, ...gap];
};

/** A flower is a smudge or a modelled thing, half sunk or open, each its own abbreviation. */
const setFlower = (scene: Scene, x: number, y: number): Sketch[] => {
  const { random, scale } = scene;
  const s = vary(0.019, 0.3, random) * nearness(y, scale);
  const stage = 0.85 + 0.1 * random();
  const heart = choose(HEARTS, random);
  const dab = (
    dx: number,
    dy: number,
    angle: number,
    length: number,
    width: number,
    load: Lab,
    second: Lab,
    brush: BrushName,
    at: number,
  ) =>
    touch(random, {
      x: x + dx * s,
      y: y + dy * s,
      length: length * s,
      width: width * s,
      angle,
      brush,
      load,
      second,
      stage: at,
    });
  const reflection = dab(
    0.1,
    1.0 + 0.3 * random(),
    wobble(random) * 0.4,
    1.0,
    0.5,
    blend(heart, scene.water(x, y, stage), 0.35),
    shade(heart, 0.1),
    'filbert',
    stage - 0.06,
  );
  const base = dab(
    0,
    0.35,
    wobble(random) * 0.5,
    1.2,
    0.62,
    blend(heart, choose(PETALS, random), 0.25 * random()),
    choose(PETALS, random),
    'dab',
    stage - 0.03,
  );
  const petals = Array.from({ length: 2 + Math.floor(random() * 3.5) }, (_, i) =>
    dab(
      wobble(random) * 0.6,
      -0.15 - 0.35 * random(),
      -Math.PI / 2 + (i - 1.3) * (0.35 + 0.4 * random()) + wobble(random) * 0.5,
      0.7 + 0.5 * random(),
      0.42 + 0.25 * random(),
      choose(PETALS, random),
      choose(PETALS, random),
      'impasto',
      stage + 0.012 * i,
    ),
  );
  const light =
    random() < 0.5
      ? [
          dab(
            -0.15,
            -0.45,
            wobble(random),
            0.4,
            0.3,
            shade(YELLOW, 0.05, 0.7),
            choose(PETALS, random),
            'impasto',
            0.965,
          ),
        ]
      : [];
  return random() < 0.3
    ? [reflection, ...petals.slice(0, 2)]
    : [reflection, base, ...petals, ...light];
};

const scatterPads = (scene: Scene): readonly (readonly [number, number])[] => {
  const { format, side, random, scale } = scene;
  const places: [number, number][] = [];
  for (let tries = 0; tries < 400 && places.length < 17; tries++) {
    const y = 0.66 + 0.3 * random();
    const share = 0.2 + 0.5 * random() + wobble(random) * 0.14;
    const x = (side < 0 ? share : 1 - share) * format;
    const room = 0.085 * scale * (0.5 + y * 0.6);
    if (places.every(([px, py]) => Math.hypot((px - x) * 0.8, (py - y) * 1.7) > room))
      places.push([x, y]);
  }
  return places;
};

/** Islands of lilies, single leaves before them, and a few flowers. */
export const sketchLilies = (scene: Scene): readonly Sketch[] => {
  const { random, scale } = scene;
  const islands = placeIslands(scene);
  const nearest = islands.at(-1);
  const clustered = nearest
    ? Array.from({ length: 7 }, (): readonly [number, number] => [
        nearest.x + wobble(random) * nearest.across,
        nearest.y + wobble(random) * nearest.deep,
      ])
    : [];
  const pads = [...scatterPads(scene), ...clustered];
  const flowers = pads.filter(() => random() < 0.36);
  return [
    ...islands.flatMap((island) => growIsland(scene, island)),
    ...pads.flatMap(([x, y]) => layPad(scene, x, y, 0.52 + 0.16 * random())),
    ...flowers.flatMap(([x, y]) =>
      setFlower(scene, x + wobble(random) * 0.02 * scale, y - 0.012 * scale),
    ),
  ];
};
