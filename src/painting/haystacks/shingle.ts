import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Coat, type Company, mixCompany, placeInCompany } from './company.ts';
import { type Passage, roomFor, scatter } from './passage.ts';
import type { Scene } from './scene.ts';

/** How much a noise has to say on where a coat is worked. */
const CROWDING = 1.7;
/** How far touches of one grip differ in angle, in radians, and in lightness, in OKLab. */
const UNLIKE = { angle: 0.16, value: 0.018 } as const;

/** One touch of a company about its middle, if it has room there. */
const layTouch = (
  random: Random,
  passage: Passage,
  coat: Coat,
  company: Company,
  [x, y]: Point,
  stage: Unit,
): Sketch[] => {
  const { size, slim, off, brush, load, second } = company;
  const turn = company.angle + wobble(random) * UNLIKE.angle;
  const long = vary(coat.length, 0.34, random) * size;
  const broad = Math.min(vary(coat.width, 0.26, random) * slim * size, 0.7 * long);
  const room = roomFor(passage, x, y, turn, long, broad);
  if (room === undefined) return [];
  return [
    sketchTouch(random, {
      x,
      y,
      length: long * room[0],
      width: broad * room[1],
      angle: turn + (random() < 0.35 ? Math.PI : 0),
      bow: wobble(random) * 0.24,
      brush,
      load: shade(load, UNLIKE.value * wobble(random)),
      second,
      stage,
      // What sings out becomes lighter still, or a lone blot.
      hand: off < 0 ? 'left' : passage.hand(x, y),
      body: mix(...coat.body, random()),
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
      return layTouch(random, passage, coat, company, place, company.begun + 0.0015 * i);
    });
  });
};
