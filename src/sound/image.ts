import { mix, type Pitch } from '../units.ts';
import { fromDecibels } from './loudness.ts';
import { type Channels, levelOf } from './measure.ts';

/** How much louder on the left than on the right the lowest key is, in decibels, and on the right than on the left the highest: as the pianist and a visitor at the keys hear them. */
const SPREAD = 4;
/** How much of each side is heard on the other; without it some keys would be out of phase between the ears and weak from one loudspeaker. */
const ACROSS = 0.4;

/**
 * Gives a recorded key its place between left and right, of two channels in place. The microphones hung so close over
 * the strings that neighbouring keys differ by up to 10 dB between the sides: a melody would leap from ear to ear.
 */
export const placeInImage = (recording: Channels, pitch: Pitch): void => {
  const [left, right] = recording;
  if (left === undefined || right === undefined) return;
  const leftward = mix(SPREAD, -SPREAD, (pitch - 21) / 87);
  const correction = leftward - (levelOf([left]) - levelOf([right]));
  const [more, less] = [fromDecibels(correction / 2), fromDecibels(-correction / 2)];
  for (let frame = 0; frame < left.length; frame += 1) {
    const [l, r] = [more * (left[frame] ?? 0), less * (right[frame] ?? 0)];
    left[frame] = l + ACROSS * r;
    right[frame] = r + ACROSS * l;
  }
};
