import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMidi, writeMidi } from 'midi-file';

const midi = join(import.meta.dirname, '../midi/nocturne-op9-no2.mid');

/** The Nocturne's first `beats` quarter notes, as a MIDI file. */
export const shortPiece = (beats: number): Buffer => {
  const { header, tracks } = parseMidi(readFileSync(midi));
  const end = beats * (header.ticksPerBeat ?? 480);
  const begun = tracks.map((track) => {
    let tick = 0;
    const events = track.filter(({ deltaTime, type }) => {
      tick += deltaTime;
      return tick <= end && type !== 'endOfTrack';
    });
    return [...events, { deltaTime: 0, meta: true as const, type: 'endOfTrack' as const }];
  });
  return Buffer.from(writeMidi({ header, tracks: begun }));
};
