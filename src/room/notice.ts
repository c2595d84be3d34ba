import type { Seconds } from '../units.ts';
import { element, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import type { Problem } from './problem.ts';
import type { Wait } from './wait.ts';

/** One quiet place where a visitor is told of what does not work. */
export interface Notice extends Fixture {
  tell(problem: Problem): void;
  stop(): void;
}

const READING_TIME: Seconds = 12;

/** What holds for as long as the page is open stays told; everything else is told for twelve seconds. */
const LASTING: readonly Problem[] = ['no-webgl', 'no-sound'];

/** A polite notice, which takes nothing back until `mayPass`; `onChange` asks for it to be shown again. */
export const createNotice = (wait: Wait, mayPass: () => boolean, onChange: () => void): Notice => {
  const panel = element('p', { class: 'notice panel', role: 'status' });
  let told: Problem | undefined;
  let forget = (): void => undefined;
  const pass = () => {
    if (!mayPass()) return stay();
    told = undefined;
    onChange();
  };
  const stay = () => {
    forget = wait(READING_TIME, pass);
  };
  return {
    element: panel,
    tell(problem) {
      told = problem;
      forget();
      if (!LASTING.includes(problem)) stay();
      onChange();
    },
    stop: () => forget(),
    show({ problems }) {
      write(panel, told === undefined ? '' : problems[told]);
    },
  };
};
