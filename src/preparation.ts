import type { Piece, Prepared, Wish } from './concert/prepare.ts';
import type { Answer, Question } from './preparation.worker.ts';
import { MidiError } from './score/midiError.ts';
import type { Seconds } from './units.ts';

/** Reads, performs and plans beside the page, in a worker. */
export interface Preparation {
  /** Rejects with a `MidiError` that says why the file is refused, or that it takes too long. */
  prepare(piece: Piece, wish: Wish): Promise<Prepared>;
  /** Ends the worker; who still waits is told. */
  close(): void;
}

interface Waiting {
  readonly resolve: (prepared: Prepared) => void;
  readonly reject: (reason: Error) => void;
}

const openWorker = (): Worker =>
  new Worker(new URL('./preparation.worker.ts', import.meta.url), { type: 'module' });

/** A preparation whose worker is ended, and begun anew, when an answer takes longer than `patience`; who waits gets a `MidiError` ('too-slow') then. */
export const createPreparation = (patience: Seconds): Preparation => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const settle = (number: number): Waiting | undefined => {
    const one = waiting.get(number);
    waiting.delete(number);
    return one;
  };

  const fail = (reason: Error) => {
    worker?.terminate();
    worker = undefined;
    for (const number of [...waiting.keys()]) settle(number)?.reject(reason);
  };

  const hear = ({ data }: MessageEvent<Answer>) => {
    const one = settle(data.number);
    if ('prepared' in data) one?.resolve(data.prepared);
    else one?.reject('refused' in data ? new MidiError(data.refused) : new Error(data.failed));
  };

  const open = (): Worker => {
    const opened = openWorker();
    opened.addEventListener('message', hear);
    opened.addEventListener('error', ({ message }) =>
      fail(new Error(message || 'The worker fails.')),
    );
    return opened;
  };

  worker = open(); // it loads while the piece comes

  return {
    prepare: (piece, wish) =>
      new Promise((resolve, reject) => {
        const number = asked++;
        waiting.set(number, { resolve, reject });
        worker ??= open();
        worker.postMessage({ number, piece, wish } satisfies Question);
        setTimeout(() => {
          if (waiting.has(number)) fail(new MidiError('too-slow'));
        }, patience * 1000);
      }),
    close: () => fail(new Error('The preparation is closed.')),
  };
};
