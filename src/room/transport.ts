import type { Valerie } from '../concert/handle.ts';
import { clamp, type Seconds } from '../units.ts';

/** What the room's controls, keys and touches do to the concert. */
export interface Transport {
  /** Where the listener is, or is going to be while a seek is under way. */
  readonly position: Seconds;
  /** Plays and pauses; an improvisation is finished. */
  playOrPause(): void;
  /** A touch on the canvas: as play and pause, but a finished picture is left hanging and a visitor who plays undisturbed, and a concert that was not `heard` gets its sound. */
  touch(heard: boolean): void;
  /** The same evening from its beginning. */
  fromTheBeginning(): void;
  /** Lets the visitor play the melody from here on, or stops there. */
  rehearse(): void;
  seek(to: Seconds): void;
  /** A touch on the line of the piece: goes there, and begins there where nothing has begun yet. */
  touchLine(to: Seconds): void;
  jump(by: Seconds): void;
}

/** What the transport needs beside the concert. */
export interface TransportOptions {
  readonly valerie: Valerie;
  readonly drawSeed: () => number;
  /** Puts up the next picture, of a seed and of the scene that a visitor has chosen for it. */
  readonly putUpNext?: (seed: number) => Promise<void>;
  /** Something that was asked of the concert failed. */
  readonly onTrouble: (cause: unknown) => void;
}

/** Controls the concert; after its end, playing is another evening with another seed, and after a failure the same one, tried again. */
export const createTransport = (options: TransportOptions): Transport => {
  const { valerie, drawSeed, putUpNext = valerie.restart, onTrouble } = options;
  let destination: Seconds | undefined;

  const ask = (act: () => Promise<void>): void => void act().catch(onTrouble);
  const beginOn = async (canvas: Promise<void>) => {
    await canvas;
    await valerie.play();
  };
  const playOrPause = () => {
    if (valerie.state === 'playing') valerie.pause();
    else if (valerie.state === 'improvising') valerie.finish();
    else if (valerie.state === 'failed') ask(() => beginOn(putUpNext(valerie.seed)));
    else if (valerie.state === 'finished') ask(() => beginOn(putUpNext(drawSeed())));
    else ask(() => valerie.play());
  };
  const goTo = async (to: Seconds) => {
    const mine = clamp(to, 0, valerie.duration);
    destination = mine;
    await valerie.seek(mine).finally(() => {
      if (destination === mine) destination = undefined;
    });
  };
  const seek = (to: Seconds) => ask(() => goTo(to));

  return {
    get position() {
      return destination ?? valerie.position;
    },
    playOrPause,
    touch(heard) {
      if (['finished', 'improvising', 'rehearsing'].includes(valerie.state)) return;
      if (valerie.state === 'playing' && !heard) ask(() => valerie.play());
      else playOrPause();
    },
    fromTheBeginning: () => ask(() => beginOn(valerie.restart(valerie.seed))),
    rehearse() {
      if (valerie.state === 'rehearsing') valerie.pause();
      else ask(() => valerie.rehearse());
    },
    seek,
    touchLine(to) {
      const begins = valerie.state === 'ready';
      ask(async () => {
        await goTo(to);
        if (begins) await valerie.play();
      });
    },
    // Arrows pressed faster than the picture can follow add up.
    jump: (by) => seek((destination ?? valerie.position) + by),
  };
};
