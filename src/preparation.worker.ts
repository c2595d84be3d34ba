import { type Piece, type Prepared, prepare, type Wish } from './concert/prepare.ts';
import { MidiError, type MidiReason } from './score/midiError.ts';

/** What the worker is asked: which picture a piece is to paint. */
export interface Question {
  readonly number: number;
  readonly wish: Wish;
  readonly piece: Piece;
}

/** What it answers to the question of that number. */
export type Answer = { readonly number: number } & (
  | { readonly prepared: Prepared }
  | { readonly refused: MidiReason }
  | { readonly failed: string }
);

const answer = ({ wish, piece, number }: Question): Answer => {
  try {
    return { number, prepared: prepare(piece, wish) };
  } catch (error) {
    if (error instanceof MidiError) return { number, refused: error.reason };
    return { number, failed: String(error) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(answer(data));
});
