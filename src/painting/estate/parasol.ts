import { mix, type Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import { bowed, type Draw } from './walkerHand.ts';

/** Its silk from below, where the field is thrown back into it, from above in its own shade, and where the light meets it. */
const UNDER = paints('leaves', '#5f7069', '#67776d');
const SHADED = paints('shadedMuslin', '#c3bccb', '#bcb4c8');
const SILK = paints('muslin', '#f8ead0', '#f6e6c8');

/** Its handle. */
const HANDLE = paints('shadow', '#6b5f66', '#70646a');

/** The middle of its rim, half how broad it is, and how far it is tilted to the sun, in radians. */
const RIM: Point = [0.03, -0.82];
const HALF = 0.24;
const TILT = 0.12;

/** A place of a bow so high, at a share of the rim, −1 to 1 at the sun's side. */
const onDome = (share: number, high: number): Point => {
  const [along, up] = [HALF * share, high * (1 - share * share)];
  return [
    RIM[0] + along * Math.cos(TILT) + up * Math.sin(TILT),
    RIM[1] + along * Math.sin(TILT) - up * Math.cos(TILT),
  ];
};

/** Its strokes from rim to rim, the underside first and the light last: how high its middle is and how broad, in heights of the figure, between which shares of the rim, its silk, and with which brush; what is laid with the flat takes up little of the field. */
const BOWS = [
  { high: 0, broad: 0.07, from: -0.9, to: 0.9, silk: UNDER, brush: 'flat' },
  { high: 0.08, broad: 0.12, from: -0.95, to: 0.95, silk: SHADED, brush: 'flat' },
  { high: 0.13, broad: 0.09, from: 0.85, to: -0.5, silk: SILK, brush: 'loaded' },
] as const;

/** The parasol that shades her: its handle, its underside, and over that a dome of which one side is in the light. */
export const openParasol = (scene: Scene, draw: Draw): Sketch[] => [
  draw(5.6, 'pull', bowed([0.16, -0.57], [0.07, -0.84], 0), 0.02, seen(scene, HANDLE)),
  ...BOWS.map(({ high, broad, from, to, silk, brush }, i) =>
    draw(6.2 + 1.4 * i, brush, (t) => onDome(mix(from, to, t), high), broad, seen(scene, silk)),
  ),
];
