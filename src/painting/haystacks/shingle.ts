import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Passage, roomFor, scatter } from './passage.ts';
import type { Scene } from './scene.ts';

/** How companies are laid in a mass: all lengths in heights of the canvas. */
export interface Coat {
  /** How far its companies lie apart across and down. */
  readonly spacing: readonly [across: number, down: number];
  readonly length: number;
  readonly width: number;
  /** How many touches a company has. */
  readonly many: readonly [least: number, most: number];
  readonly stages: readonly [Unit, Unit];
  /** How far a company goes over to one of the mass's broken hues. */
  readonly strength: readonly [Unit, Unit];
  /** How far it leaves the mass's value, in OKLab. */
  readonly contrast: number;
  /** How far it leaves the mass's direction, in radians. */
  readonly loose: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: readonly [number, number];
  /** How far its second paint stands off in lightness from its first, in OKLab (0): what a touch falls into is then light and dark. */
  readonly paired?: number;
  /** Which share of the places is worked; where, a noise says, so that companies crowd and leave rests. */
  readonly worked?: Unit;
}

/** A company: touches of one load, alike in direction, each partly over the one before. */
const layCompany = (
  scene: Scene,
  random: Random,
  passage: Passage,
  coat: Coat,
  x0: number,
  y0: number,
): Sketch[] => {
  const size = passage.size(y0) * scene.scale * vary(1, 0.2, random);
  const hues = passage.broken(x0, y0);
  // Neighbours are mixed from the same heap, more or less.
  const heap = scene.drift(x0, y0, 2.2, 4, 71) * 2.4 - 0.7 + 0.3 * wobble(random);
  const hue = hues[Math.floor(clamp(heap, 0, 0.999) * hues.length)] ?? hues[0];
  const other = choose(hues, random);
  const strength = mix(...coat.strength, random());
  const off = wobble(random) * coat.contrast;
  const angle = passage.direction(x0, y0) + wobble(random) * coat.loose;
  const begun = mix(...coat.stages, 0.45 * scene.turn(x0, y0) + 0.55 * random());
  const brush = choose(coat.brushes, random);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const count = Math.round(mix(...coat.many, random()));
  // One touch alone lies where it is wanted.
  const strays = count > 1 ? size : 0;
  return Array.from({ length: count }).flatMap((_, i): Sketch[] => {
    const along = wobble(random) * 0.9 * coat.length * strays;
    const aside = wobble(random) * 1.35 * coat.width * strays;
    const [x, y] = [x0 + cos * along - sin * aside, y0 + sin * along + cos * aside];
    const turn = angle + wobble(random) * 0.35;
    const long = vary(coat.length, 0.42, random) * size;
    const broad = Math.min(vary(coat.width, 0.36, random) * size, 0.6 * long);
    const room = roomFor(passage, x, y, turn, long, broad);
    if (room === undefined) return [];
    const [length, width] = [long * room[0], broad * room[1]];
    const stage = begun + 0.0015 * i;
    const base = passage.colour(x, y, stage);
    const value = base[0] + off + 0.03 * wobble(random);
    const load = blend(atValue(base, value), atValue(hue, value), strength);
    const beside = (coat.paired ? value : base[0]) - Math.sign(off) * (coat.paired ?? 0);
    const second = blend(atValue(base, beside), atValue(other, beside), 0.12 + 0.7 * strength);
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width,
        angle: turn + (random() < 0.35 ? Math.PI : 0),
        bow: wobble(random) * 0.24,
        brush,
        load,
        second,
        stage,
        // What sings out becomes lighter still, or a lone blot.
        hand: off < 0 ? 'left' : passage.hand(x, y),
        body: mix(...coat.body, random()),
        spread: 0.008,
      }),
    ];
  });
};

/** A mass worked in companies that lie over one another like shingles. */
export const shingle = (
  scene: Scene,
  passage: Passage,
  coat: Coat,
  turn: number,
): readonly Sketch[] => {
  const random = scene.randomFor(`${passage.name} ${turn}`);
  const { worked = 1 } = coat;
  const [across, down] = coat.spacing;
  const spacing = [across * scene.scale, down * scene.scale] as const;
  return scatter(passage, spacing, random).flatMap(([x, y]) => {
    const crowd = scene.drift(x, y, 2.6, 4.4, 61 + turn) - 0.5;
    return random() > worked + (worked < 1 ? 1.7 * crowd : 0)
      ? []
      : layCompany(scene, random, passage, coat, x, y);
  });
};
