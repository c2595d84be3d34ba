/** Why a file is refused; the room says it in the visitor's language. */
export type MidiReason = keyof typeof SENTENCES;

const SENTENCES = {
  'too-large': 'The file is larger than 2 MB.',
  'not-midi': 'This is not a MIDI file.',
  format: 'The file holds a series of patterns (MIDI format 2), not one piece.',
  smpte: 'The file counts time in film frames, not in beats.',
  'too-many-tracks': 'The file has more than 64 tracks.',
  truncated: 'The file breaks off in the middle.',
  damaged: 'The file is damaged: there is something in it that is not MIDI.',
  'not-finite': 'The file gives times that are no times.',
  'no-notes': 'There are no notes in the file.',
  'too-many-notes': 'The piece has more than 20,000 notes.',
  'too-long': 'The piece lasts more than two hours.',
  'too-slow': 'The piece takes too long to read.',
} as const;

/** A MIDI file that is refused; its message is one English sentence. */
export class MidiError extends Error {
  override readonly name = 'MidiError';
  readonly reason: MidiReason;

  constructor(reason: MidiReason) {
    super(SENTENCES[reason]);
    this.reason = reason;
  }
}
