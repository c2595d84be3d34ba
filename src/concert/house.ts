import type { Clock } from './clock.ts';
import type { Easel, Piano } from './ports.ts';

/** What every evening plays and paints with. */
export interface House {
  readonly piano: Piano;
  readonly easel: Easel;
  readonly clock: Clock;
}
