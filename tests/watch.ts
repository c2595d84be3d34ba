import type { Page } from 'playwright';
import type { ConcertState, Stats } from '../src/concert/handle.ts';
import type { Seconds } from '../src/units.ts';

/** What the handle says of the concert; the picture's digest, which takes time, is `pictureOf`. */
export type Observation = Omit<Stats, 'picture' | 'latencyHint' | 'outputLatency'> & {
  readonly state: ConcertState;
  readonly position: Seconds;
  readonly seed: number;
};

/** Looks at the concert now. */
export const observe = (page: Page): Promise<Observation> =>
  page.evaluate(() => {
    const { state, position, seed } = window.valerie;
    const stats = window.valerie.stats();
    const { notesDue, notesPainted, strokes, liveStrokes, scheduledNotes, heldNotes } = stats;
    const { worstLatenessMs, medianLatenessMs, p95LatenessMs, frames, longFrames } = stats;
    return {
      ...{ state, position, seed },
      ...{ notesDue, notesPainted, strokes, liveStrokes, scheduledNotes, heldNotes },
      ...{ worstLatenessMs, medianLatenessMs, p95LatenessMs, frames, longFrames },
    };
  });

/** The digest of the paint. */
export const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(() => window.valerie.stats().picture);

/** Waits for two frames: all that was due before the first is painted by the second. */
const nextFrames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Waits until all is painted that is due; while the piece plays, there is a moment at which it is. */
export const untilPainted = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => window.valerie.stats().notesPainted >= window.valerie.stats().notesDue,
    null,
    { polling: 100 },
  );

/** Plays until `position`, pauses there and says what was heard last, once the frame that was due has come. */
export const playUntil = async (page: Page, position: Seconds): Promise<Seconds> => {
  await page.evaluate(() => window.valerie.play());
  await page.waitForFunction((end) => window.valerie.position >= end, position);
  await page.evaluate(() => window.valerie.pause());
  await untilPainted(page);
  await nextFrames(page);
  return page.evaluate(() => window.valerie.position);
};

/** Prints how late strokes came on this machine so far. */
export const reportLateness = async (page: Page, stretch: string): Promise<void> => {
  const { medianLatenessMs, p95LatenessMs, worstLatenessMs, frames, longFrames } =
    await observe(page);
  const [median, p95, worst] = [medianLatenessMs, p95LatenessMs, worstLatenessMs].map(Math.round);
  console.log(
    `${stretch}: first paint ${median} ms after its note (median; 95 %: ${p95}, worst: ${worst}), ${frames} frames, ${longFrames} of them long`,
  );
};
