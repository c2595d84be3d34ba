import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bay, DEEP, placeIn, springing } from './bays.ts';
import { pull } from './pull.ts';
import { MAUVE } from './stone.ts';

const STONE = lab('#1f1d27');

/** A bay's mullions, painted back into the light: two uprights, a bar where the arch springs, one below, none of them whole. */
export const drawBars = (random: Random, bay: Bay): Sketch[] => {
  const { broad, lit, wall } = bay;
  if (lit < 0.2) return [];
  const spring = springing(bay);
  const paint = (): Lab => blend(blend(wall, STONE, 0.7), choose(DEEP, random), 0.4 * random());
  const drawn = (from: Point, to: Point, stage: number) =>
    pull(random, from, to, {
      width: vary(0.06, 0.25, random) * broad,
      bow: 0.015 * wobble(random),
      brush: choose(['pull', 'drag'], random),
      load: paint(),
      second: wall,
      stage,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    });
  const uprights = [-0.34, 0.34].map((aside) => {
    const at = aside + 0.05 * wobble(random);
    return drawn(
      placeIn(bay, at, mix(0.8, 0.95, random())),
      placeIn(bay, at, 0.3 * random()),
      0.76,
    );
  });
  const rows = [spring, 0.42 + 0.06 * wobble(random)].map((up) =>
    drawn(placeIn(bay, -0.9 * random(), up), placeIn(bay, 0.9, up + 0.01 * wobble(random)), 0.72),
  );
  return [...uprights, ...rows];
};

/** The stone about a bay: a jamb in the dark on one side, and the arch where it catches the glow. */
export const drawFrame = (random: Random, bay: Bay): Sketch[] => {
  const { x, broad, lit, wall } = bay;
  const side = random() < 0.5 ? -1 : 1;
  const spring = springing(bay);
  const load = blend(wall, STONE, 0.5 + 0.25 * random());
  const rest = { load, second: wall, hand: 'left', spread: 0.006, body: 0.35 } as const;
  const turn = 1.5 + 1.2 * random();
  return [
    pull(random, placeIn(bay, 1.16 * side, spring), placeIn(bay, 1.14 * side, 0.1 * random()), {
      ...rest,
      width: vary(0.2, 0.2, random) * broad,
      bow: 0.02 * wobble(random),
      brush: 'pull',
      stage: 0.56 + 0.06 * random(),
    }),
    {
      ...rest,
      path: arc(
        x,
        placeIn(bay, 0, spring)[1],
        0.62 * broad,
        -UPRIGHT - turn / 2 + 0.4 * side,
        turn,
      ),
      width: vary(0.1, 0.2, random) * broad,
      brush: 'drag',
      stage: 0.62 + 0.1 * random(),
      load: blend(blend(wall, MAUVE, 0.6), choose(DEEP, random), 0.6 * lit),
    },
  ];
};
