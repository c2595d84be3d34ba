import type { Beats } from '../units.ts';
import type { Notation } from './notation.ts';

/** Where a score's last measure ends. */
export const endOf = ({ measures }: Pick<Notation, 'measures'>): Beats => {
  const last = measures.at(-1);
  return last ? last.at + last.length : 0;
};
