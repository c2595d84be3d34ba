import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeBays } from './bays.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';

const LIT: Hues = [lab('#d3a05c'), lab('#c48a56'), lab('#d8b36e')];
const EMBER = lab('#8d5f4c');
const PALE = lab('#f6e2ab');
const STONE = lab('#221f29');

/** The light that fills it: a stain pulled down from under the arch. */
const stain = (random: Random, { x, top, foot, broad, lit, wall }: Bay): Sketch => {
  const load = blend(wall, blend(EMBER, choose(LIT, random), lit), 0.2 + 0.6 * lit);
  return pull(
    random,
    [x, top + 0.4 * broad],
    [x + 0.06 * wobble(random) * broad, foot - 0.2 * broad],
    {
      width: broad * vary(0.95, 0.1, random),
      bow: 0.03 * wobble(random),
      brush: 'worked',
      load,
      second: blend(load, wall, 0.5),
      stage: 0.34 + 0.08 * random(),
      hand: 'left',
      body: 0.4,
      spread: 0.01,
    },
  );
};

/** The paint of a lit pane, and how thick it stands. */
const paintOf = (random: Random, { lit, wall }: Bay) => {
  const bright = lit * vary(1, 0.16, random);
  const load = blend(wall, blend(EMBER, choose(LIT, random), bright), 0.3 + 0.66 * bright);
  const second = blend(load, EMBER, 0.4);
  return { load, second, body: 0.3 + 0.4 * bright, hand: 'right', spread: 0.014 } as const;
};

/** Its crown, turned under the arch in one stroke. */
const crown = (random: Random, bay: Bay): Sketch => ({
  path: arc(
    bay.x,
    bay.top + 0.5 * bay.broad,
    0.34 * bay.broad,
    -Math.PI - 0.2,
    Math.PI + 0.4 * random(),
  ),
  width: 0.3 * bay.broad,
  brush: 'filbert',
  stage: 0.5 + 0.04 * random(),
  ...paintOf(random, bay),
});

/** A pane of it: an upright pull. */
const pane = (random: Random, bay: Bay, aside: number): Sketch => {
  const { x, top, foot, broad } = bay;
  return pull(
    random,
    [x + aside * broad, top + (aside ? 0.5 : 0.2 + 0.2 * random()) * broad],
    [x + (aside + 0.04 * wobble(random)) * broad, mix(foot, top, 0.25 * random() ** 2)],
    {
      width: broad * vary(0.3, 0.24, random),
      bow: 0.03 * wobble(random),
      brush: choose(['filbert', 'worked', 'worked'], random),
      stage: 0.5 + 0.16 * random(),
      ...paintOf(random, bay),
    },
  );
};

/** Its glass: the dark between the panes is mullions; a dark one has few or none. */
const glaze = (random: Random, bay: Bay): Sketch[] => {
  const panes = [0, -0.33, 0.34]
    .filter((aside) => random() < (aside ? 0.2 : 0.35) + 1.1 * bay.lit)
    .map((aside) => pane(random, bay, aside));
  return random() < 0.1 + 1.6 * bay.lit ? [crown(random, bay), ...panes] : panes;
};

/** What burns in it: a few blunt pale touches, low, of unequal size, in a lit one only. */
const burn = (random: Random, { x, top, foot, broad, lit, wall }: Bay): Sketch[] =>
  Array.from({ length: Math.round(6 * lit ** 1.4 + random() - 0.5) }, () => {
    const down = random() ** 0.6;
    const isUpright = random() < 0.6;
    const load = blend(wall, blend(choose(LIT, random), PALE, random()), 0.5 + 0.5 * lit);
    return sketchTouch(random, {
      x: x + 0.36 * wobble(random) * broad,
      y: mix(mix(top, foot, 0.25), foot - 0.006, down),
      length: vary(isUpright ? 0.45 : 0.32, 0.4, random) * broad,
      width: vary(0.19, 0.35, random) * broad,
      angle: (isUpright ? UPRIGHT : 0) + 0.2 * wobble(random),
      bow: 0.14 * wobble(random),
      brush: choose(['dab', 'filbert'], random),
      load,
      second: blend(load, choose(LIT, random), 0.6),
      stage: 0.66 + 0.22 * random(),
      hand: 'right',
      body: 0.5 + 0.4 * random(),
      spread: 0.016,
    });
  });

/** The stone about it: a dark pier down to the floor beside a lit one, and here and there the arch itself, where it catches the light. */
const frame = (random: Random, { x, top, foot, broad, lit, wall }: Bay): Sketch[] => {
  const load = blend(wall, STONE, 0.5 + 0.25 * random());
  const rest = { load, second: wall, hand: 'left', spread: 0.006, body: 0.35 } as const;
  const aside = x + broad * (0.82 + 0.05 * wobble(random));
  const pier = pull(random, [aside, top + 0.3 * broad], [aside, mix(foot, top, 0.12 * random())], {
    width: broad * vary(0.44, 0.2, random),
    bow: 0.02 * wobble(random),
    brush: choose(['pull', 'worked'], random),
    stage: 0.52 + 0.06 * random(),
    ...rest,
  });
  const half = 0.52 * broad;
  const vault: Sketch = {
    path: arc(x, top + half, half, -Math.PI + 0.5 * random(), 1.7 + 1.2 * random()),
    width: broad * vary(0.15, 0.2, random),
    brush: 'drag',
    stage: 0.6 + 0.1 * random(),
    ...rest,
    load: blend(wall, MAUVE, 0.4 + 0.4 * lit),
  };
  return [...(lit > 0.25 && random() < 0.75 ? [pier] : []), ...(random() < 0.5 ? [vault] : [])];
};

/** The hall's row of arches as the night has them: warm in a dark wall, unequal, some all but out. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  return placeBays(scene, random).flatMap((bay) => [
    stain(random, bay),
    ...[glaze, burn, frame].flatMap((part) => part(random, bay)),
  ]);
};
