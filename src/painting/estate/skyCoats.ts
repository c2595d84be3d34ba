import type { Coat } from '../coat.ts';
import type { Layer } from '../layers.ts';

/** The sky: a quiet first coat, in which warm and cool vary, not hue; thick pale paint over it in broad soft pulls, nearly level, unbroken, or each would be a flight of dashes, and a few shorter ones where it wants closing, each coat in one go, for a chord tints what is laid under it: what lies side by side is of one chord's paint. */
export const SKY: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.22,
    width: 0.175,
    length: 0.38,
    stages: [0, 0.006],
    twist: 0.16,
    spread: 0.004,
    worked: 1.2,
  },
  {
    brush: 'pull',
    spacing: 0.115,
    width: 0.12,
    length: 0.24,
    stages: [0.1, 0.103],
    twist: 0.16,
    spread: 0.002,
    worked: 1.2,
  },
  {
    brush: 'sweep',
    spacing: 0.14,
    width: 0.1,
    length: 0.18,
    stages: [0.16, 0.163],
    twist: 0.16,
    spread: 0.002,
    worked: 1.2,
  },
];

/** What closes it where nothing broad had room, and how wide a patch is that wants it, in sheets' scales. */
export const CLOSING: Coat = {
  brush: 'pull',
  width: 0.066,
  length: 0.17,
  stages: [0.158, 0.161],
  twist: 0.16,
  spread: 0.002,
};
/** The same where even that has no room. */
export const SMALL: Coat = { ...CLOSING, width: 0.03, length: 0.07 };
export const OPEN = 0.044;

/** What softens it low over the land and about house and trees. */
export const SOFTENING: Layer = {
  brush: 'sweep',
  spacing: 0.06,
  width: 0.062,
  length: 0.12,
  stages: [0.165, 0.168],
  twist: 0.35,
  spread: 0.002,
  worked: 1.3,
};

/** How wide a patch of sky is too bare, in sheets' scales. */
export const GAP = 0.036;

/** What closes the sky's lay-in: broad, for it is seen through what comes over it. */
export const COVER: Coat = {
  brush: 'wash',
  width: 0.095,
  length: 0.2,
  stages: [0.003, 0.009],
  twist: 0.16,
  spread: 0.003,
};
