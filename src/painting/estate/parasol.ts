import { mix, type Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import { bowed, type Draw } from './walkerHand.ts';

/** Its silk from below, in shade, from above in its own shade, and where the light meets it. */
const UNDER = paints('shadow', '#6a6a86', '#746c84');
const SHADED = paints('shadedMuslin', '#c3bccb', '#bcb4c8');
const SILK = paints('muslin', '#f8ead0', '#f6e6c8');

/** Its handle. */
const HANDLE = paints('shadow', '#6b5f66', '#70646a');

/** The middle of its rim, half how broad it is, and how far it is tilted to the sun, in radians: from the other side one looks into it. */
const RIM: Point = [0.05, -0.83];
const HALF = 0.27;
const TILT = 0.36;

/** A place of a bow so high, at a share of the rim, −1 to 1 at the sun's side. */
const onDome = (share: number, high: number): Point => {
  const [along, up] = [HALF * share, high * (1 - share * share)];
  return [
    RIM[0] + along * Math.cos(TILT) + up * Math.sin(TILT),
    RIM[1] + along * Math.sin(TILT) - up * Math.cos(TILT),
  ];
};

/** Its strokes along the rim, the dome in its own shade first, then what one sees of its inside, and the light last: how high its middle is and how broad, in heights of the figure, between which shares of the rim, and its silk. */
const BOWS = [
  { high: 0.1, broad: 0.16, from: 0.9, to: -0.92, silk: SHADED },
  { high: 0.02, broad: 0.09, from: -0.9, to: 0.6, silk: UNDER },
  { high: 0.17, broad: 0.09, from: 0.95, to: -0.3, silk: SILK },
] as const;

/** The parasol that shades her: its handle, its dome of which one side is in the light and the other nearly lost, and what of its inside is seen. */
export const openParasol = (scene: Scene, draw: Draw): Sketch[] => [
  draw(5.6, 'pull', bowed([0.14, -0.6], [0.07, -0.86], 0), 0.02, seen(scene, HANDLE)),
  ...BOWS.map(({ high, broad, from, to, silk }, i) =>
    draw(6.2 + 1.4 * i, 'flat', (t) => onDome(mix(from, to, t), high), broad, seen(scene, silk)),
  ),
];
