import { mix, type Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import { bowed, type Draw } from './walkerHand.ts';

/** Its silk from below, where the field is thrown back into it, from above in its own shade, and where the light meets it. */
const UNDER = paints('leaves', '#51625f', '#596864');
const SHADED = paints('shadedMuslin', '#c6b6b6', '#beafb2');
const SILK = paints('muslin', '#f8ead0', '#f6e6c8');

/** Its handle. */
const HANDLE = paints('shadow', '#6b5f66', '#70646a');

/** The middle of its rim, half how broad it is, and how far it is tilted to the sun, in radians. */
const RIM: Point = [0.07, -0.885];
const HALF = 0.27;
const TILT = 0.26;

/** A place of a bow so high, at a share of the rim, −1 to 1 at the sun's side. */
const onDome = (share: number, high: number): Point => {
  const [along, up] = [HALF * share, high * (1 - share * share)];
  return [
    RIM[0] + along * Math.cos(TILT) + up * Math.sin(TILT),
    RIM[1] + along * Math.sin(TILT) - up * Math.cos(TILT),
  ];
};

/** Its strokes from rim to rim, the underside first and the light last: how high its middle is and how broad, in heights of the figure, between which shares of the rim, its silk, and with which brush; the underside takes up little of the field. */
const BOWS = [
  { high: -0.02, broad: 0.1, from: -0.82, to: 0.86, silk: UNDER, brush: 'flat' },
  { high: 0.09, broad: 0.085, from: -1, to: 1, silk: SHADED, brush: 'loaded' },
  { high: 0.155, broad: 0.09, from: -0.6, to: 0.45, silk: SHADED, brush: 'loaded' },
  { high: 0.13, broad: 0.11, from: 0.98, to: 0, silk: SILK, brush: 'loaded' },
] as const;

/** The parasol that shades her: its handle, its underside, and over that a dome of which one side is in the light. */
export const openParasol = (scene: Scene, draw: Draw): Sketch[] => [
  draw(6, 'pull', bowed([0.17, -0.6], [0.09, -0.88], 0), 0.022, seen(scene, HANDLE)),
  ...BOWS.map(({ high, broad, from, to, silk, brush }, i) =>
    draw(6.6 + 0.7 * i, brush, (t) => onDome(mix(from, to, t), high), broad, seen(scene, silk)),
  ),
];
