import type { Seconds } from '../units.ts';
import { element, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Problem } from './problem.ts';
import type { Wait } from './wait.ts';

/** One quiet place where a visitor is told of what does not work. */
export interface Notice extends Fixture {
  tell(problem: Problem): void;
}

const READING_TIME: Seconds = 12;

/** What passes by itself is told for twelve seconds; what stays as it is, stays told. */
const PASSING: readonly Problem[] = ['missing-sample', 'no-full-screen', 'offline'];

/** A polite notice; `onChange` asks for it to be shown again. */
export const createNotice = (wait: Wait, onChange: () => void): Notice => {
  const panel = element('p', { class: 'notice panel', role: 'status' });
  let told: Problem | undefined;
  let forget = (): void => undefined;
  return {
    element: panel,
    tell(problem) {
      told = problem;
      forget();
      if (PASSING.includes(problem))
        forget = wait(READING_TIME, () => {
          told = undefined;
          onChange();
        });
      onChange();
    },
    show({ problems }) {
      write(panel, told === undefined ? '' : problems[told]);
    },
  };
};
