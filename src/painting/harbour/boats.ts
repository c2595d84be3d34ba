import type { Random } from '../../random.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#1f3533');
const TEAL = lab('#2c4d4b');
const MOSS = lab('#2f4a3c');
const UPRIGHT = Math.PI / 2;

type Boat = Scene['boats'][number];

/** A rowing boat, who is in it and what hangs below it in the water: one wet mass, paler and vaguer the farther. */
const sketchBoat = (scene: Scene, random: Random, boat: Boat, far: number): Sketch[] => {
  const { x, y, size } = boat;
  const facing = -scene.side;
  const stage = 0.66 + 0.05 * random() - 0.04 * far;
  const air = scene.colour(x, y, stage);
  const dark = blend(blend(HULL, TEAL, 0.6 * random()), air, [0, 0.3, 0.52][far] ?? 0.5);
  const tilt = wobble(random) * 0.05;
  const at = (
    dx: number,
    dy: number,
    length: number,
    width: number,
    rest: Partial<WristTouch> = {},
  ): Sketch =>
    sketchTouch(random, {
      x: x + dx * size * facing,
      y: y + dy * size,
      length: length * size,
      width: width * size,
      angle: tilt + wobble(random) * 0.05,
      bow: wobble(random) * 0.05,
      brush: 'dab',
      load: dark,
      second: blend(dark, MOSS, 0.6),
      stage,
      hand: 'left',
      spread: 0.012,
      body: 0.5 + 0.4 * random(),
      ...rest,
    });
  const hull = [
    at(0.0, 0.02, 0.96, 0.24, { bow: 0.02 }),
    at(0.04, 0.14, 0.86, 0.22, { load: shade(dark, -0.015), second: blend(dark, TEAL, 0.7) }),
    at(-0.3, 0.06, 0.42, 0.22, { load: blend(dark, MOSS, 0.5) }),
    at(0.28, 0.17, 0.5, 0.18, { stage: stage + 0.01 }),
    ...(far === 0
      ? [
          at(-0.05, 0.1, 0.7, 0.06, {
            load: shade(dark, -0.06),
            second: dark,
            stage: stage + 0.03,
          }),
        ]
      : []),
  ];
  const who = -0.27 + 0.1 * wobble(random);
  const lean = wobble(random) * 0.2;
  const up = (
    dx: number,
    foot: number,
    head: number,
    width: number,
    aslant: number,
    later: number,
  ) =>
    at(dx, -(foot + head) / 2, head - foot, width, {
      angle: -UPRIGHT + aslant,
      bow: wobble(random) * 0.08,
      stage: stage + later,
    });
  const standing =
    far === 0
      ? [
          up(who, -0.04, 0.26, 0.13, lean, 0.01),
          up(who + 0.02, 0.08, 0.38, 0.12, lean + 0.12, 0.012),
          up(who + 0.05, 0.28, 0.46, 0.075, lean, 0.014),
        ]
      : [up(who, -0.06, 0.2 + 0.1 * random(), 0.17, lean, 0.01)];
  const sitting = [
    up(0.1 + 0.08 * wobble(random), -0.06, 0.19, 0.14, 0.25, 0.015),
    at(0.3, -0.07, 0.2, 0.1, { angle: 0.15, stage: stage + 0.015 }),
  ];
  const figures = [...standing, ...sitting];
  const oar =
    far === 0
      ? [
          at(who - 0.17, -0.12, 0.36, 0.03, {
            angle: facing * (UPRIGHT + 0.5),
            brush: 'drag',
            stage: stage + 0.02,
          }),
        ]
      : [];
  const count = [9, 5, 3][far] ?? 3;
  const reflection = Array.from({ length: count }, (_, i) => {
    const down = i / 9;
    const under = i % 3 === 2 ? 0.2 : who * 0.6;
    return at(
      under + wobble(random) * 0.16,
      0.24 + 0.1 * i + wobble(random) * 0.03,
      (0.5 - 0.34 * down) * (0.6 + 0.6 * random()),
      0.13 - 0.05 * down,
      {
        brush: choose(['dab', 'filbert'], random),
        angle: wobble(random) * 0.35,
        bow: wobble(random) * 0.3,
        load: blend(blend(dark, MOSS, random()), air, 0.1 + 0.55 * down),
        second: blend(dark, air, 0.5),
        stage: stage + 0.03 + 0.004 * i,
      },
    );
  });
  return [...reflection.slice(0, 2), ...hull, ...figures, ...oar, ...reflection.slice(2)];
};

/** One boat near, a second behind it, a third all but lost. */
export const sketchBoats = (scene: Scene): readonly Sketch[] =>
  scene.boats.flatMap((boat, i) => sketchBoat(scene, scene.randomFor(`boat ${i}`), boat, i));
