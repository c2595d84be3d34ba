import type { Seconds } from '../units.ts';

/** A place in the hall in metres: from the left wall, from the wall behind the stage, above the floor. */
type Place = readonly [x: number, y: number, z: number];

/** What of a sound comes to an ear by way of the walls: how much later than the direct sound and how much weaker, before the walls took their share. */
export interface Reflection {
  readonly delay: Seconds;
  readonly gain: number;
}

export type Ear = 'left' | 'right';

/** A recital hall for some three hundred. */
const hall: Place = [14, 24, 9];
const piano: Place = [6.4, 4.5, 1.1];
const seat: Place = [7.2, 13, 1.2];
/** As far from the middle as a pair of microphones is set up, so that each hears a hall of its own. */
const HALF_APART = 0.3;
/** How much an ear prefers what comes from its side. */
const TURN = 0.5;

/** In cubic metres. */
export const hallVolume = hall[0] * hall[1] * hall[2];
/** In metres a second. */
export const speedOfSound = 343;

const apart = (a: Place, b: Place): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** From the piano to the seat, in metres. */
export const directDistance = apart(piano, seat);

/** Where a mirror image of the piano stands along one axis: even images repeat it, odd ones turn it round. */
const mirrored = (place: number, length: number, image: number): number =>
  image * length + (image % 2 === 0 ? place : length - place);

const nearImages = [-3, -2, -1, 0, 1, 2, 3];

const images: readonly Place[] = nearImages.flatMap((x) =>
  nearImages.flatMap((y) =>
    nearImages.map(
      (z): Place => [
        mirrored(piano[0], hall[0], x),
        mirrored(piano[1], hall[1], y),
        mirrored(piano[2], hall[2], z),
      ],
    ),
  ),
);

/** The reflections that reach an ear between `from` and `to` after the direct sound, by mirror images of the piano (Allen and Berkley 1979). */
export const reflectionsAt = (ear: Ear, from: Seconds, to: Seconds): readonly Reflection[] => {
  const side = ear === 'left' ? -1 : 1;
  const place: Place = [seat[0] + side * HALF_APART, seat[1], seat[2]];
  return images.flatMap((image) => {
    const distance = apart(image, place);
    const delay = (distance - directDistance) / speedOfSound;
    if (delay < from || delay >= to) return [];
    const towards = (side * (image[0] - place[0])) / distance;
    return [{ delay, gain: (directDistance / distance) * (1 + TURN * towards) }];
  });
};
