import type { Performance } from '../performance/performance.ts';

/** The performance that is played at each moment, as one: a rehearsal takes the place of the evening that it is of. */
export const whicheverPlays = (now: () => Performance): Performance => ({
  get title() {
    return now().title;
  },
  get notes() {
    return now().notes;
  },
  get pedal() {
    return now().pedal;
  },
  get sections() {
    return now().sections;
  },
  get duration() {
    return now().duration;
  },
});
