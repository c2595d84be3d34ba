import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { through } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { buildPier } from './pier.ts';
import type { Scene } from './scene.ts';
import { between, builtAt, GLEAM, SHADOW, sizeAt, stoneAt, VAULT } from './stone.ts';

/** An arch between two piers, along the shore. */
export type Arch = readonly [from: number, to: number];

/** The place in its middle. */
export const middleOf = (scene: Scene, [from, to]: Arch): number => scene.across((from + to) / 2);

/** The light that comes through an arch, on the water and the far bank. */
export const lightArch = (scene: Scene, random: Random, arch: Arch): Sketch[] => {
  const [from, to] = arch;
  const x = middleOf(scene, arch);
  const wide = ((to - from) * scene.format) / 2;
  const [, top] = scene.vault(from, to, 0);
  const foot = scene.waterline(x);
  const through = shade(scene.colour(x, mix(top, foot, 0.7), 0.7), 0.02);
  return Array.from({ length: 7 }, (_, i) =>
    sketchTouch(random, {
      x: x + wobble(random) * wide * 0.5,
      y: mix(top, foot, 0.5 + (i > 3 ? 1.2 : 0.5) * random()),
      length: vary(wide * 0.6, 0.4, random),
      width: vary(0.018, 0.4, random) * sizeAt(scene, x),
      angle: wobble(random) * 0.1,
      brush: choose(['scumble', 'dry', 'scumble'], random),
      load: blend(through, GLEAM, 0.1 + 0.2 * random()),
      second: through,
      stage: 0.36 + 0.08 * random(),
      hand: 'left',
      body: 0.5,
    }),
  );
};

/** The vault from pier to pier: two pulls that meet at its crown, others over them at its feet, and a dark one where one sees under it. */
const turnVault = (scene: Scene, random: Random, [from, to]: Arch): Sketch[] => {
  const near = sizeAt(scene, middleOf(scene, [from, to]));
  // One flank of most arches is half lost in the light that comes through.
  const lost = choose([-1, 1, 0], random);
  const pull = (
    asides: readonly [number, number, number, number],
    up: number,
    broad: number,
    dark: number,
  ): Sketch => {
    const at = (aside: number): Point => {
      const [x, y] = scene.vault(from, to, Math.max(-1, Math.min(1, aside)));
      return [x, y - up * near];
    };
    const stone = blend(stoneAt(scene, random, at(asides[1])[0]), SHADOW, 0.5);
    const [a, b, c, d] = asides;
    const [bx, by] = at(b);
    const gone = Math.sign(b) === lost ? 0.38 : 0;
    const load = blend(blend(stone, VAULT, dark), scene.colour(bx, by + 0.05 * near, 0.6), gone);
    return {
      path: through([at(a), at(b), at(c), at(d)]),
      width: broad * near * (1 + 0.1 * wobble(random)),
      brush: gone ? 'worked' : 'filbert',
      load,
      second: gone ? load : SHADOW,
      stage: builtAt(scene, bx) + 0.06 + 0.04 * dark + 0.02 * random(),
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    };
  };
  return [-1, 1].flatMap((side) => [
    pull([1 * side, 0.9 * side, 0.55 * side, -0.2 * side], 0.014, 0.03, 0),
    pull([1 * side, 0.95 * side, 0.8 * side, 0.5 * side], 0.026, 0.034, 0.2),
    pull([-0.15 * side, 0.3 * side, 0.65 * side, 0.88 * side], 0.012, 0.024, 0.1),
    ...(side > 0 ? [pull([1, 0.93, 0.72, 0.3], 0.001, 0.016, 0.8)] : []),
  ]);
};

/** The stone between vault and roadway, where there is room: level pulls, row under row. */
const fillSpandrel = (scene: Scene, random: Random, [from, to]: Arch): Sketch[] => {
  const near = sizeAt(scene, middleOf(scene, [from, to]));
  return [-0.9, -0.68, -0.4, 0, 0.4, 0.68, 0.9].flatMap((aside) => {
    const [x, under] = scene.vault(from, to, aside);
    const thick = under - scene.deck(x) - 0.016 * near;
    const rows = Math.round(thick / (0.02 * near));
    const half = Math.min(
      0.035 * near,
      ((1.15 - Math.abs(aside)) * (to - from) * scene.format) / 3,
    );
    return Array.from({ length: Math.max(0, rows) }, (_, row) => {
      const y = scene.deck(x) + (thick * (row + 0.5)) / rows;
      return between(random, [x - half, y], [x + half, y], {
        width: vary(0.026 * near, 0.2, random),
        bow: wobble(random) * 0.05,
        brush: choose(['scumble', 'filbert'], random),
        load: blend(stoneAt(scene, random, x), SHADOW, 0.35),
        second: stoneAt(scene, random, x),
        stage: builtAt(scene, x) + 0.03 * random(),
        hand: 'left',
        body: 0.4,
        spread: 0.006,
      });
    });
  });
};

/** An arch and the pier that it stands on. */
export const archStone = (scene: Scene, random: Random, arch: Arch): Sketch[] => [
  ...fillSpandrel(scene, random, arch),
  ...buildPier(scene, random, arch[1], sizeAt(scene, middleOf(scene, arch))),
  ...turnVault(scene, random, arch),
];
