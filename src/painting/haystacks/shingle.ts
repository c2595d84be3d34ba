import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Coat, type Company, mixCompany, placeInCompany } from './company.ts';
import { type Passage, roomFor, scatter } from './passage.ts';
import type { Scene } from './scene.ts';

/** How much a noise has to say on where a coat is worked. */
const CROWDING = 1.7;
/** How far touches of one grip differ in angle, in radians, and in lightness, in OKLab, at most as far as companies do. */
const UNLIKE = { angle: 0.16, value: 0.018 } as const;
/** From how far below its mass's value on, in OKLab, a touch that sang out would stand alone in it. */
const LONE = 0.012;
/** How much of a company's load its first touches have at least; what they lack is its second paint, and the last lacks nothing. */
const GROWN = 0.45;
/** No touch is laid that is shorter, in its widths. */
const LEAST_SLIM = 1.6;
/** From which length on, in heights of the canvas, a touch is bent no farther, but flatter. */
const STRAIGHT = 0.1;
/** From which difference of lightness on, in OKLab, a touch that lies where its mass is lighter or darker than at its company's middle is a half-tone of both. */
const OTHER = 0.09;

/** The paint of a touch at a place, a share of its company having been laid. */
const paintAt = (
  random: Random,
  { colour }: Passage,
  { contrast }: Coat,
  { load, second }: Company,
  [x, y]: Point,
  [share, stage]: readonly [Unit, Unit],
): Lab => {
  const lies = colour(x, y, stage);
  const own = blend(second, load, mix(GROWN, 1, share));
  const isOther = Math.abs(lies[0] - own[0]) > OTHER;
  return shade(
    isOther ? blend(lies, own, 0.55) : own,
    Math.min(UNLIKE.value, contrast) * wobble(random),
  );
};

/** One touch of a company about its middle, if it has room there. */
const layTouch = (
  random: Random,
  passage: Passage,
  coat: Coat,
  company: Company,
  [x, y]: Point,
  [share, stage]: readonly [Unit, Unit],
): Sketch[] => {
  const { size, slim, thin, off, brush, second } = company;
  const turn = company.angle + wobble(random) * UNLIKE.angle;
  const long = vary(coat.length, 0.46, random) * size;
  const broad = Math.min(vary(coat.width, 0.26, random) * slim * size, 0.5 * long);
  const room = roomFor(passage, x, y, turn, long, broad);
  // What has hardly room would be a brick.
  if (room === undefined || long * room[0] < LEAST_SLIM * broad * room[1]) return [];
  return [
    sketchTouch(random, {
      x,
      y,
      length: long * room[0],
      width: broad * room[1],
      angle: turn + (random() < 0.35 ? Math.PI : 0),
      bow: wobble(random) * 0.24 * Math.min(1, STRAIGHT / long),
      brush,
      load: paintAt(random, passage, coat, company, [x, y], [share, stage]),
      second,
      stage,
      // What sings out becomes lighter still, or a lone blot.
      hand: off < -LONE ? 'left' : passage.hand(x, y),
      body: thin * mix(...coat.body, random()),
      spread: 0.008,
    }),
  ];
};

/** A mass worked in companies that lie over one another like shingles: touches of one load, alike in direction. */
export const shingle = (
  scene: Scene,
  passage: Passage,
  coat: Coat,
  turn: number,
): readonly Sketch[] => {
  const random = scene.randomFor(`${passage.name} ${turn}`);
  const { worked, spacing } = coat;
  const apart = [spacing[0] * scene.scale, spacing[1] * scene.scale] as const;
  return scatter(passage, apart, random).flatMap((middle) => {
    const [x, y] = middle;
    const crowd = (passage.busy?.(x, y) ?? scene.drift(x, y, 2.6, 4.4, 61 + turn)) - 0.5;
    if (random() > (worked === undefined ? 1 : worked + CROWDING * crowd)) return [];
    const company = mixCompany(scene, random, passage, coat, middle);
    return Array.from({ length: company.count }).flatMap((_, i) => {
      const place = placeInCompany(random, coat, company, middle, i);
      const share = (i + 1) / company.count;
      return layTouch(random, passage, coat, company, place, [share, company.begun + 0.0015 * i]);
    });
  });
};
