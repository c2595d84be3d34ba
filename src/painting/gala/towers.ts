import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { crest, mansard } from './mansard.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall, and their light on it. */
const LAMPLIT = lab('#4a3a3a');
const WARM = lab('#8a5d42');

/** Its block: three dark pulls down to the quay, none as long as the next, then the lamps' warmth rubbed up from below. */
const block = (
  random: Random,
  { top, ridge, foot, size, dark, daySide, draw }: Tower,
): Sketch[] => {
  const down = () => foot - (0.004 + 0.02 * random()) * size;
  const laid = [-0.05, 0.045].map((dx) =>
    draw([dx, mix(top, ridge, 0.5)], [0.9 * dx, down()], 0.1, { stage: 0.016, brush: 'wash' }),
  );
  const told = [-0.058, 0.004, 0.058].map((dx) =>
    draw([dx, top - 0.01 * size], [dx + 0.006 * wobble(random), down()], 0.08, {
      stage: 0.24 + 0.05 * random(),
      hand: 'right',
      load: dx * daySide > 0 ? blend(dark, MAUVE, 0.16) : dark,
    }),
  );
  const wet = [0.04 * daySide, -0.03 * daySide].map((dx) =>
    draw([dx, foot - 0.01 * size], [0.8 * dx, mix(foot, top, 0.5)], 0.1, {
      stage: 0.46,
      brush: 'worked',
      load: blend(dark, LAMPLIT, 0.6),
    }),
  );
  const worked = Array.from({ length: 12 }, (_, i) => {
    const [dx, y] = [0.07 * wobble(random), mix(top, foot, 0.85 * random())];
    const [slant, long] = [0.014 * wobble(random) * size, vary(0.02, 0.4, random)];
    return draw([dx - long, y], [dx + long, y + slant], vary(0.022, 0.4, random), {
      stage: 0.4 + 0.01 * i,
      brush: choose(['worked', 'filbert'], random),
      load: shade(dark, 0.022 * wobble(random)),
    });
  });
  return [...laid, ...told, ...worked, ...wet];
};

/** The grey that light leaves on its stone. */
const greyOn = (random: Random, dark: Lab): Lab => blend(dark, MAUVE, 0.3 + 0.5 * random());

/** Its cornice, found on the lit side: two grey lines and the dark between them. */
const cornice = (random: Random, { top, size, dark, daySide, draw }: Tower): Sketch[] =>
  [-0.004, 0.006, 0.022].map((down, i) =>
    draw(
      [(i === 1 ? 0.088 : 0.1) * daySide, top + down * size],
      [(-0.02 - 0.07 * random()) * daySide, top + (down + 0.003) * size],
      i === 1 ? 0.014 : 0.007,
      {
        stage: 0.54 + 0.04 * i,
        load: i === 1 ? shade(dark, -0.02) : greyOn(random, dark),
        brush: 'drag',
      },
    ),
  );

/** Its lit edge, with what light the stone has kept. */
const lightEdge = (random: Random, { top, foot, size, dark, daySide, draw }: Tower): Sketch[] =>
  Array.from({ length: 5 }, (_, i) => {
    const from = mix(top + 0.02 * size, foot, 0.8 * random());
    const dx = daySide * (0.084 - 0.04 * random() ** 2);
    return draw([dx, from], [dx, from + vary(0.03, 0.5, random) * size], vary(0.006, 0.3, random), {
      stage: 0.5 + 0.03 * i,
      load: blend(greyOn(random, dark), WARM, from > mix(top, foot, 0.6) ? 0.6 : 0),
      brush: choose(['drag', 'pull'], random),
    });
  });

/** Its dark edge lost, the sky drawn over it while both are wet. */
const loseEdge = (
  _: Random,
  { top, foot, ridge, size, dark, air, daySide, draw }: Tower,
): Sketch[] =>
  [0.1, 0.45, 0.8].map((down, i) => {
    const y = mix(ridge, mix(top, foot, 0.2), down);
    return draw([-0.125 * daySide, y], [-(0.082 - 0.012 * i) * daySide, y + 0.012 * size], 0.03, {
      stage: 0.4 + 0.03 * i,
      load: blend(air, dark, 0.25),
      second: air,
      brush: 'worked',
    });
  });

/** What of it hangs in the river: soft pulls straight down, unequal, greyer than the stone. */
const mirror = (random: Random, { top, foot, size, dark, air, draw }: Tower): Sketch[] =>
  [-0.07, 0.06, -0.02, 0.03, -0.06].map((dx, i) => {
    const from = foot + (0.01 + 0.05 * i * random()) * size;
    return draw(
      [dx, from],
      [dx + 0.01 * wobble(random), from + vary(0.62, 0.3, random) * (foot - top)],
      0.07,
      {
        stage: 0.2 + 0.03 * i,
        brush: choose(['worked', 'sweep'], random),
        load: blend(dark, air, 0.24 + 0.2 * random()),
      },
    );
  });

const PARTS = [block, mansard, crest, cornice, lightEdge, loseEdge, mirror];

/** The towers: each a dark block pulled down to the quay, a mansard, what stands on it, and its edges. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return PARTS.flatMap((part) => part(random, tower));
  });
};
