import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Arch, archStone, lightArch } from './arches.ts';
import { mirrorArch } from './mirrorArch.ts';
import type { Scene } from './scene.ts';
import { between, builtAt, GLEAM, SHADOW, sizeAt, stoneAt } from './stone.ts';

/** Into how many pulls the roadway is parted. */
const PULLS = 17;

/** The roadway, one line from end to end: pulls that each begin in the last, in two rows. */
const layDeck = (scene: Scene, random: Random): Sketch[] => {
  const first = scene.piers[0] ?? 0.7;
  const at = (share: number) => scene.across(mix(first - 0.01, 1.03, share));
  return Array.from({ length: PULLS }).flatMap((_, i) =>
    [0, 1].map((row) => {
      const [x0, x1] = [at((i - 0.25) / PULLS), at((i + 1.3 + 0.4 * random()) / PULLS)];
      const near = sizeAt(scene, x1);
      const down = (0.005 + 0.012 * row) * near;
      const load = stoneAt(scene, random, x1);
      return between(random, [x0, scene.deck(x0) + down], [x1, scene.deck(x1) + down], {
        width: (row ? 0.016 : 0.012) * near * vary(1, 0.2, random),
        bow: 0,
        brush: 'filbert',
        load: row ? blend(load, SHADOW, 0.4) : load,
        second: shade(load, 0.03),
        stage: builtAt(scene, x1) + 0.04 + 0.02 * row,
        hand: 'left',
        body: 0.4,
        spread: 0.006,
      });
    }),
  );
};

/** The parapet, which catches the last light in one stretch. */
const lightParapet = (scene: Scene, random: Random): Sketch[] => {
  const first = scene.piers[0] ?? 0.7;
  const middle = 0.35 + 0.4 * random();
  return Array.from({ length: 9 }, () => {
    const x = scene.across(mix(first, 1, middle + 0.22 * wobble(random)));
    const near = sizeAt(scene, x);
    const half = vary(0.022, 0.4, random) * near;
    return between(random, [x - half, scene.deck(x - half)], [x + half, scene.deck(x + half)], {
      width: 0.0055 * near * vary(1, 0.3, random),
      bow: 0,
      brush: choose(['drag', 'worked'], random),
      load: blend(GLEAM, SHADOW, 0.35 + 0.35 * random()),
      second: SHADOW,
      stage: 0.76 + 0.1 * random(),
      hand: 'right',
      body: 0.5,
      spread: 0.006,
    });
  });
};

/** The posts of the lamps on it: a foot, and a thinner half that the sky has nearly taken. */
const raisePosts = (scene: Scene, random: Random): Sketch[] =>
  scene.lamps
    .filter(({ x, y }) => scene.nearness(x) > 0 && y < scene.deck(x))
    .flatMap(({ x, y }) => {
      const foot = scene.deck(x) + 0.006;
      const waist = mix(foot, y, 0.45 + 0.2 * random());
      return [[foot, waist, 0.0105] as const, [waist, y, 0.0068] as const].map(([from, to, wide]) =>
        between(random, [x, from], [x + 0.002 * wobble(random), to], {
          width: wide * (0.5 + scene.nearness(x)) * scene.scale,
          bow: 0.05 * wobble(random),
          brush: 'filbert',
          load: blend(SHADOW, scene.sky(x, y, 0.8), wide > 0.01 ? 0 : 0.25),
          second: stoneAt(scene, random, x),
          stage: 0.7,
          hand: 'left',
          body: 0.3,
          spread: 0.005,
        }),
      );
    });

/** The bridge: arches that grow as they come near, dark against the last light, and turned over in the water. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  const arches = scene.piers.slice(1).map((to, i): Arch => [scene.piers[i] ?? to, to]);
  return [lightArch, archStone, mirrorArch]
    .flatMap((part) => arches.flatMap((arch) => part(scene, random, arch)))
    .concat(layDeck(scene, random), raisePosts(scene, random), lightParapet(scene, random));
};
