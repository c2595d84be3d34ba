import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { crest, layMansard, mansard, slate } from './mansard.ts';
import type { Scene } from './scene.ts';
import { MAUVE } from './stone.ts';
import { type Tower, towerAt } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall, and the umber between it and the dusk. */
const LAMPLIT = lab('#a07060');
const UMBER = lab('#6b5468');

/** Its block, laid in with the rest of the shore. */
const layIn = ({ top, ridge, foot, size, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx) =>
    draw([dx, mix(top, ridge, 0.2)], [dx, foot - 0.007 * size], 0.085, {
      stage: 0.05,
      brush: 'wash',
    }),
  );

/** Its block once the sky is closed behind it: broad and dark, no touch ending on its edge. */
const block = (random: Random, { top, foot, size, dark, daySide, draw }: Tower): Sketch[] => {
  const closed = [-0.054, 0.054, 0].map((dx) =>
    draw([dx, top + 0.01 * size], [dx, mix(top, foot, 0.9)], 0.085, {
      stage: 0.25,
      brush: 'wash',
      body: 0.8,
    }),
  );
  const told = [0.055, -0.055, 0.004].map((dx, i) =>
    draw([dx, top + 0.006 * size], [0.98 * dx, mix(top, foot, vary(0.92, 0.05, random))], 0.075, {
      stage: 0.26 + 0.02 * i,
      brush: 'flat',
      body: 0.3,
      load: dx * daySide > 0.01 ? blend(dark, MAUVE, 0.2) : shade(dark, 0.012 * wobble(random)),
    }),
  );
  return [...closed, ...told];
};

/** Its contour: the day's edge firm down to the quay, of two blunt touches that leave a place between them where it is lost; the other found above only. */
const contour = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] => {
  const down = (side: number, from: number, to: number, load: Lab) => {
    const aside = side * (HALF - 0.02 + 0.003 * wobble(random));
    return draw([aside, mix(top, foot, from)], [0.99 * aside, mix(top, foot, to)], 0.042, {
      stage: 0.54,
      brush: 'flat',
      body: 0.6,
      load,
    });
  };
  const lost = 0.5 + 0.16 * wobble(random);
  const day = shade(dark, -0.012);
  return [
    down(daySide, 0.012, lost - 0.03, day),
    down(daySide, lost + 0.04, 0.97, blend(day, MAUVE, 0.08)),
    down(-daySide, 0.012, 0.3 + 0.25 * random(), blend(dark, MAUVE, 0.1)),
  ];
};

/** The grey that light leaves on its stone. */
const greyOn = (random: Random, dark: Lab): Lab => blend(dark, MAUVE, 0.35 + 0.4 * random());

/** What the day leaves on its face: a few broad upright touches, close together, of unlike length. */
const day = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] => {
  const grey = greyOn(random, dark);
  return Array.from({ length: 4 }, (_, i) => {
    const dx = daySide * (0.062 - 0.02 * i + 0.008 * wobble(random));
    const from = 0.3 + 0.12 * wobble(random);
    return draw(
      [dx, mix(top, foot, from)],
      [dx, mix(top, foot, from + vary(0.24, 0.5, random))],
      vary(0.022, 0.3, random),
      { stage: 0.44 + 0.02 * i, load: shade(grey, 0.02 * wobble(random)), second: dark, body: 0.7 },
    );
  });
};

/** The lamps' warmth pushed up its wall from the quay: flat touches, brightest at their foot. */
const lamplight = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] => {
  const middle = -0.03 * daySide + 0.03 * wobble(random);
  return [0.94, 0.86, 0.88, 0.72, 0.66].map((low, i) => {
    const dx = middle + 0.04 * wobble(random);
    const warm = blend(UMBER, LAMPLIT, (low - 0.6) * 3 * random());
    const isAcross = i % 2 === 1;
    const [ax, up] = isAcross ? [0.022, 0] : [0.004, 0.12 + 0.1 * random()];
    return draw(
      [dx - ax, mix(top, foot, low)],
      [dx + ax, mix(top, foot, low - up)],
      vary(0.026, 0.35, random),
      { stage: 0.46 + 0.02 * i, load: blend(dark, warm, 0.75), second: dark, body: 0.8 },
    );
  });
};

/** Its cornice: one dark across from edge to edge, and what the day leaves on it at one end. */
const cornice = (random: Random, { top, size, dark, daySide, draw }: Tower): Sketch[] => {
  const half = HALF + 0.004;
  return [
    draw([-half * daySide, top + 0.004 * size], [half * daySide, top + 0.006 * size], 0.02, {
      stage: 0.56,
      load: shade(dark, -0.016),
    }),
    draw(
      [half * daySide, top - 0.003 * size],
      [(0.01 + 0.04 * random()) * daySide, top - 0.002 * size],
      0.0095,
      { stage: 0.6, load: greyOn(random, dark), second: dark, body: 1.2 },
    ),
  ];
};

/** What of it hangs in the river: soft pulls straight down, unequal, greyer than the stone, and all begun at its foot. */
const mirror = (random: Random, { top, foot, size, dark, air, draw }: Tower): Sketch[] =>
  [-0.05, 0.05, 0].map((dx, i) => {
    const from = foot + 0.01 * (1 + i * random()) * size;
    const load = blend(dark, air, 0.36 + 0.16 * random());
    return draw(
      [dx, from],
      [dx + 0.01 * wobble(random), from + vary(0.55, 0.25, random) * (foot - top)],
      vary(0.07, 0.3, random),
      { stage: 0.42 + 0.03 * i, brush: 'scumble', load, second: load, body: 0.3 },
    );
  });

const PARTS = [block, mansard, slate, day, lamplight, contour, cornice, crest, mirror];

/** The towers as they are laid in, dark against the sky. */
export const layTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers laid in');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return [...layIn(tower), ...layMansard(tower)];
  });
};

/** The towers: each a dark block, a mansard, and what light and weather leave on them. */
export const raiseTowers = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('towers');
  return scene.towers.flatMap((at) => {
    const tower = towerAt(scene, random, at);
    return PARTS.flatMap((part) => part(random, tower));
  });
};
