import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bay, DEEP, placeIn, springing } from './bays.ts';
import { pull } from './pull.ts';

const STONE = lab('#413e5e');

/** A bay's bars, dragged wet into its light: one upright off its middle, one across where the arch springs; none goes from end to end. */
export const drawBars = (random: Random, bay: Bay): Sketch[] => {
  const { broad, wall } = bay;
  const load = blend(blend(wall, STONE, 0.6), choose(DEEP, random), 0.2 + 0.3 * random());
  const rest = {
    load,
    second: choose(DEEP, random),
    brush: 'filbert',
    hand: 'left',
    body: 0.3,
    spread: 0.006,
  } as const;
  const side = random() < 0.5 ? -1 : 1;
  const aside = side * (0.14 + 0.2 * random());
  const spring = springing(bay);
  const reach = [0.95 * side, (0.1 - 0.8 * random()) * side] as const;
  return [
    pull(random, placeIn(bay, aside, 0.94), placeIn(bay, aside, mix(0.34, 0.6, random())), {
      ...rest,
      width: vary(0.15, 0.2, random) * broad,
      bow: 0.03 * wobble(random),
      stage: 0.7,
    }),
    pull(random, placeIn(bay, reach[0], spring - 0.02), placeIn(bay, reach[1], spring), {
      ...rest,
      width: vary(0.14, 0.2, random) * broad,
      bow: 0.06 * wobble(random),
      stage: 0.72,
    }),
  ];
};

/** The stone drawn about a bay: down one side of it, sometimes down the other, and round part of its arch. */
export const drawFrame = (random: Random, bay: Bay): Sketch[] => {
  const { x, broad, wall } = bay;
  const spring = springing(bay);
  const side = random() < 0.5 ? -1 : 1;
  const load = () => shade(blend(wall, STONE, 0.4 + 0.2 * random()), 0.015 * wobble(random));
  const rest = { second: wall, hand: 'left', spread: 0.006, body: 0.5, brush: 'pull' } as const;
  const jamb = (at: number, foot: number, stage: number) =>
    pull(random, placeIn(bay, 1.28 * at, spring + 0.1), placeIn(bay, 1.3 * at, foot), {
      ...rest,
      load: load(),
      width: vary(0.32, 0.3, random) * broad,
      brush: 'flat',
      bow: 0.02 * wobble(random),
      stage,
    });
  const turn = 1.2 + 1.5 * random();
  const middle = -UPRIGHT + 0.6 * side * random();
  const round = arc(x, placeIn(bay, 0, spring)[1], 0.64 * broad, middle - turn / 2, turn);
  const jambs = [jamb(side, 0.02, 0.56), jamb(-side, 0.1 + 0.4 * random(), 0.58)];
  return [
    ...jambs.slice(0, random() < 0.6 ? 2 : 1),
    { ...rest, path: round, width: vary(0.26, 0.3, random) * broad, load: load(), stage: 0.6 },
  ];
};
