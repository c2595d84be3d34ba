import type { Words } from './words/words.ts';

/** Something that is fixed in the room: it shows the concert as it is now, in the visitor's language. */
export interface Fixture {
  readonly element: HTMLElement;
  show(words: Words): void;
}
