import type { Random } from '../../random.ts';
import { type Hues, hues, type Lab, lab, type Stops, stopsAt } from '../colour.ts';
import type { LightName } from '../lightName.ts';
import { choose } from '../sketch.ts';

/** What the light falls on, each with its middle colour in the peach evening, in which all paints were first mixed. */
const MASSES = {
  hills: lab('#8ea0ac'),
  deepLeaves: lab('#506f71'),
  leaves: lab('#6a8a84'),
  litLeaves: lab('#a3ab8c'),
  cypress: lab('#1a353a'),
  grass: lab('#a2a487'),
  earth: lab('#c7b29e'),
  furrow: lab('#b09c8f'),
  bloom: lab('#978ab4'),
  crest: lab('#bba9c5'),
  flank: lab('#74749c'),
  shadow: lab('#6f7799'),
  sunlight: lab('#e5ba95'),
  wall: lab('#dfc09b'),
  shadedWall: lab('#7f7a93'),
  tiles: lab('#c39580'),
  shadedTiles: lab('#98878a'),
  muslin: lab('#f6e7cc'),
  shadedMuslin: lab('#b4aec2'),
  poppies: lab('#c4553e'),
} as const;

type Mass = keyof typeof MASSES;

/** A light that lies over the estate. */
export interface Light {
  readonly name: LightName;
  /** The tone that the canvas is primed with. */
  readonly ground: Lab;
  /** What the air may lend to all colours. */
  readonly airs: Hues;
  /** The sky from the canvas's upper edge down to the horizon, as the picture is begun and as it ends. */
  readonly sky: Stops;
  readonly dusk: Stops;
  /** What its passages lean to, of one value with it. */
  readonly leanings: Stops;
  /** The sky towards the sun, and where it thickens to a cloud. */
  readonly glow: Lab;
  readonly cloud: Lab;
  /** A cloud's back, its level base, and the light at its edge. */
  readonly backs: Hues;
  readonly bases: Hues;
  readonly edges: Hues;
  /** The middle colour of all that it falls on. */
  readonly masses: Readonly<Record<Mass, Lab>>;
  /** How far the hues of one mass lie apart: 1 as in the peach evening. */
  readonly apart: number;
  /** The visitors' hues. */
  readonly visitors: Hues;
}

/** Hues of a mass as the peach evening shows them. */
export interface Paints {
  readonly mass: Mass;
  readonly hues: Hues;
}

/** Hues of a mass, each written `#rrggbb`. */
export const paints = (mass: Mass, ...hexes: readonly [string, ...string[]]): Paints => ({
  mass,
  hues: hues(...hexes),
});

/** What the light makes of them. */
export const seen = (
  { light: { masses, apart } }: { readonly light: Light },
  { mass, hues: [first, ...others] }: Paints,
): Hues => {
  const [from, to] = [MASSES[mass], masses[mass]];
  const turn = ([l, a, b]: Lab): Lab => [
    l + (to[0] - from[0]) + (apart - 1) * (l - from[0]),
    a + (to[1] - from[1]) + (apart - 1) * (a - from[1]),
    b + (to[2] - from[2]) + (apart - 1) * (b - from[2]),
  ];
  return [turn(first), ...others.map(turn)];
};

/** One of them, as the light shows it. */
export const pick = (scene: { readonly light: Light }, paint: Paints, random: Random): Lab =>
  choose(seen(scene, paint), random);

const sky = stopsAt(0, 0.4, 0.75, 1);
const leanings = stopsAt(0.25, 0.5, 0.75);

/** An evening of peach and lilac, the sun nearly down. */
const PEACH: Light = {
  name: 'peach',
  ground: lab('#d8cbbc'),
  airs: hues('#ecd29a', '#eac8ac', '#c3cbbe', '#9cbccb'),
  sky: sky('#ccd4d0', '#dcd7cd', '#ead6c8', '#f4d9be'),
  dusk: sky('#cbd2d0', '#dbd4cd', '#ead4c7', '#f6d7bd'),
  leanings: leanings('#cad8cc', '#e1d1cd', '#f2d5c2'),
  glow: lab('#fbdebd'),
  cloud: lab('#d1c4bf'),
  backs: hues('#bab1b7', '#c2b4b6'),
  bases: hues('#aea8b1', '#b0a9b3'),
  edges: hues('#f8dbc0', '#f9d8c2'),
  masses: MASSES,
  apart: 1,
  visitors: hues('#d3bf83', '#c2b48a', '#a9ae86', '#cbb6a0'),
};

/** A clear day after the mistral: a blue sky with large white clouds, lavender nearly blue, fresh green between. */
const MISTRAL: Light = {
  name: 'mistral',
  ground: lab('#ccd2ce'),
  airs: hues('#d2dcd4', '#c6d8dc', '#b8d0dc', '#a8c8da'),
  sky: sky('#8bb5d3', '#a0c4d8', '#bdd2d8', '#d6dcd2'),
  dusk: sky('#93b9d4', '#a9c8d8', '#c8d5d6', '#e2e0d0'),
  leanings: leanings('#b3c8c8', '#b4c9d8', '#c3c9d6'),
  glow: lab('#e6e6d0'),
  cloud: lab('#e4e4de'),
  backs: hues('#eceae2', '#e2e4e4'),
  bases: hues('#b7c2d2', '#c2c8d2'),
  edges: hues('#fbf6e8', '#f8f2e6'),
  masses: {
    hills: lab('#8ba8be'),
    deepLeaves: lab('#3f6f66'),
    leaves: lab('#5f9478'),
    litLeaves: lab('#adbf83'),
    cypress: lab('#1a3a44'),
    grass: lab('#929c76'),
    earth: lab('#c6b795'),
    furrow: lab('#8f9079'),
    bloom: lab('#8985b0'),
    crest: lab('#b3abc9'),
    flank: lab('#646d9a'),
    shadow: lab('#6f8aae'),
    sunlight: lab('#e3d5b4'),
    wall: lab('#ece0c4'),
    shadedWall: lab('#8292b8'),
    tiles: lab('#cba189'),
    shadedTiles: lab('#9b8c98'),
    muslin: lab('#fbf4e4'),
    shadedMuslin: lab('#afbbda'),
    poppies: lab('#d04f3e'),
  },
  apart: 1,
  visitors: hues('#e6dca0', '#cfd3a0', '#a8c08c', '#e4cfae'),
};

/** The last gold of a late hour: a honeyed horizon under grey lilac, red violet rows in deep blue shade. */
const GOLD: Light = {
  name: 'gold',
  ground: lab('#b8a484'),
  airs: hues('#ddc78b', '#d9c392', '#d0c29f', '#c4bfa9'),
  sky: sky('#9c9eb7', '#b8b3b3', '#dccc94', '#eed887'),
  dusk: sky('#9498b3', '#b4aaac', '#dfc88e', '#f1d27d'),
  leanings: leanings('#c3c6a5', '#bdb4ba', '#cfbdaf'),
  glow: lab('#f7e199'),
  cloud: lab('#a59ca6'),
  backs: hues('#a69ca6', '#b0a2a2'),
  bases: hues('#948f9f', '#9790a2'),
  edges: hues('#efd8a6', '#ebc99c'),
  masses: {
    hills: lab('#8c8c9f'),
    deepLeaves: lab('#42544f'),
    leaves: lab('#667354'),
    litLeaves: lab('#b2a56e'),
    cypress: lab('#1c2a2e'),
    grass: lab('#a39b6e'),
    earth: lab('#c1a882'),
    furrow: lab('#8c7870'),
    bloom: lab('#8c7097'),
    crest: lab('#ba97a6'),
    flank: lab('#595685'),
    shadow: lab('#595a83'),
    sunlight: lab('#e5c48e'),
    wall: lab('#dfb787'),
    shadedWall: lab('#77698d'),
    tiles: lab('#b98166'),
    shadedTiles: lab('#836c72'),
    muslin: lab('#f5deae'),
    shadedMuslin: lab('#a592af'),
    poppies: lab('#c74d30'),
  },
  apart: 1,
  visitors: hues('#d9b262', '#c9a45e', '#9c9456', '#c99a72'),
};

/** A morning of mist: a pearl sky, hills nearly lost in it, grey violet and sage. */
const MIST: Light = {
  name: 'mist',
  ground: lab('#ccccc8'),
  airs: hues('#d6d4c8', '#d2d2cc', '#c8d0cf', '#c2ccd2'),
  sky: sky('#c2cbd1', '#cfd5d6', '#dbddd6', '#e3e0d2'),
  dusk: sky('#c4ced5', '#d3d8d6', '#e2dfd2', '#ebe1cb'),
  leanings: leanings('#cfd7d0', '#d4d4d6', '#dcd6cc'),
  glow: lab('#efe8d6'),
  cloud: lab('#c0c5c9'),
  backs: hues('#c2c6ca', '#cccccb'),
  bases: hues('#b3babf', '#b9bec4'),
  edges: hues('#dddcd6', '#dad8d2'),
  masses: {
    hills: lab('#b0c0cb'),
    deepLeaves: lab('#647a7b'),
    leaves: lab('#8a9c92'),
    litLeaves: lab('#a5b099'),
    cypress: lab('#243d43'),
    grass: lab('#989f87'),
    earth: lab('#cbc3b0'),
    furrow: lab('#a5a49c'),
    bloom: lab('#9992b1'),
    crest: lab('#bdb8c8'),
    flank: lab('#787b96'),
    shadow: lab('#808ba4'),
    sunlight: lab('#d8d2c4'),
    wall: lab('#d6d1c5'),
    shadedWall: lab('#aeb0ba'),
    tiles: lab('#b8a59c'),
    shadedTiles: lab('#a1999a'),
    muslin: lab('#eeeae0'),
    shadedMuslin: lab('#bcbec8'),
    poppies: lab('#b57468'),
  },
  apart: 0.85,
  visitors: hues('#cbc3a8', '#bcbcaa', '#a3ab98', '#c4b6ac'),
};

/** The lights in which the estate is painted. */
export const LIGHTS: readonly [Light, ...Light[]] = [PEACH, MISTRAL, GOLD, MIST];
