import { mix, type Point } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import type { Draw, Lay } from './walkerHand.ts';

/** Its silk in its own shade, and where the light meets it. */
const SHADED = paints('shadedMuslin', '#8a6678', '#8f6c7a');
const SILK = paints('muslin', '#f6ead2', '#f4e2c6');

/** What is seen of its handle. */
const HANDLE = paints('shadedMuslin', '#8f7c7c', '#967f7c');

/** The middle of its rim, half how broad it is, and how far it is tilted to the sun, in radians. */
const RIM: Point = [0.035, -0.715];
const HALF = 0.31;
const TILT = 0.2;

/** Its strokes from rim to rim, the shaded one and over it the light: how high its middle is and how broad, in heights of the figure, between which shares of the rim, and its silk. */
const BOWS = [
  { high: 0.055, broad: 0.13, from: -0.95, to: 0.8, silk: SHADED },
  { high: 0.115, broad: 0.2, from: -0.78, to: 0.9, silk: SILK },
] as const;

/** A place of a bow so high, at a share of the rim, −1 to 1 at the sun's side. */
const onDome = (share: number, high: number): Point => {
  const [along, up] = [HALF * share, high * Math.sqrt(1 - 0.98 * share * share)];
  return [
    RIM[0] + along * Math.cos(TILT) + up * Math.sin(TILT),
    RIM[1] + along * Math.sin(TILT) - up * Math.cos(TILT),
  ];
};

/** The parasol that shades her, one shallow closed dome: a shaded touch, a light one, and a short one of its handle. */
export const openParasol = (scene: Scene, lay: Lay, draw: Draw): Sketch[] => [
  lay(6.2, [0.14, -0.66], [0.26, 0.026], seen(scene, HANDLE), {
    angle: -UPRIGHT - 0.2 * scene.sun,
    bow: 0,
    brush: 'flat',
  }),
  ...BOWS.map(({ high, broad, from, to, silk }, i) =>
    draw(9.4 + 1.2 * i, (t) => onDome(mix(from, to, t), high), broad, seen(scene, silk)),
  ),
];
