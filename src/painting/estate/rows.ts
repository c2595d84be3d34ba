import { mix, smoothstep } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Growth, paintOf } from './growth.ts';
import { FLANKS, pullAlong, stretchRows } from './onRows.ts';
import type { Scene } from './scene.ts';

/** The bands of a row, roughly in the order of their laying: what they show, how far aside of the crest, how broad for the row. */
const BANDS: readonly (readonly [Growth, number, number])[] = [
  ['earth', FLANKS.earth, 0.34],
  ['furrow', -0.36, 0.2],
  ['shade', FLANKS.shaded, 0.34],
  ['bloom', 0.03, 0.36],
  ['crest', FLANKS.lit, 0.3],
];

/** No brush is broader than this on the rows, in sheets' scales. */
const BROADEST = 0.05;

/** Each row in a few full sweeps along it: its shade, its flowers, its lit flank and the earth beside it, near by each in several strands, all lost in the next. */
export const sweepBands = (scene: Scene): readonly Sketch[] => {
  const { scale, sun } = scene;
  const random = scene.randomFor('bands');
  return BANDS.flatMap(([growth, aside, share], turn) =>
    stretchRows(scene, random, 1.3).flatMap((stretch): Sketch[] => {
      const { middle } = stretch;
      const { x, y, breadth } = middle;
      const onTrack = middle.thick < 0.1 && turn !== 0;
      // A row that is told in every part would be a plank.
      if (onTrack || random() < mix(0.4, 0.1, smoothstep(0.01, 0.04, breadth))) return [];
      const isSoil = growth === 'earth' || growth === 'furrow';
      const begun =
        mix(0.2, 0.38, 0.25 * turn * random() + 0.3 * random()) +
        0.1 * smoothstep(0.05, 0.02, breadth) +
        (growth === 'shade' ? 0.04 : 0);
      const strands = Math.ceil((share * breadth) / (BROADEST * scale));
      const lies = scene.open(x, y, begun);
      const band = blend(
        paintOf(scene, random, growth, { ...middle, shadow: 0.4 * middle.shadow }, begun),
        lies,
        mix(0.12, 0.3, middle.near),
      );
      return Array.from({ length: strands }, (_, strand) => {
        const load = shade(band, 0.025 * wobble(random));
        const across =
          aside * sun + share * ((strand + 0.5) / strands - 0.5 + 0.3 * wobble(random));
        const late = 0.3 * wobble(random);
        return pullAlong(scene, random, stretch, [Math.max(0, late - 0.1), 1.15 + late], across, {
          width: Math.max(0.006, vary((1.1 * share) / strands, 0.3, random) * breadth),
          brush: choose(
            isSoil ? ['scumble', 'worked'] : ['wash', 'scumble', 'worked', 'worked'],
            random,
          ),
          load,
          second: blend(load, lies, 0.6),
          stage: begun + 0.004 * strand,
          hand: growth === 'crest' ? 'right' : 'left',
          body: 0.3 + 0.4 * random(),
          spread: 0.005,
        });
      });
    }),
  );
};
