import type { Valerie } from '../concert/handle.ts';
import type { Unit } from '../units.ts';
import { element, hide, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import { sectionAt } from './section.ts';
import type { Words } from './words/words.ts';

/** The quiet line before the beginning: how far the preparations are, then that a touch begins, or tries again; in a rehearsal, where one is, and how to end it. */
export interface Invitation extends Fixture {
  /** How much of what the first bars need has come. */
  prepare(share: Unit): void;
}

/** What an invitation depends on. */
export interface InvitationOptions {
  readonly valerie: Valerie;
  readonly audible: () => boolean;
  /** Where the concert begins by itself it only tells of the preparations. */
  readonly expectTouch: boolean;
  /** Whether the piano's keys are on the screen. */
  readonly keys: () => boolean;
  /** Whether there are keys to be typed: without one, a rehearsal is ended by a button. */
  readonly typed: () => boolean;
}

/** An invitation that nobody has accepted yet. */
export const createInvitation = (options: InvitationOptions): Invitation => {
  const { valerie, audible, expectTouch, keys, typed } = options;
  const line = element('p');
  const bar = element('span', { class: 'preparation', 'aria-hidden': 'true' });
  const end = element('button', { type: 'button', class: 'word' });
  end.addEventListener('click', valerie.pause);
  // It goes away with its click, and takes no focus with it.
  end.addEventListener('mousedown', (event) => event.preventDefault());
  const panel = element('div', { class: 'invitation panel' }, line, end, bar);
  let prepared: Unit = 0;

  /** Where one is in a rehearsal, and whose turn it is. */
  const rehearsal = ({ invitation }: Words): string => {
    if (valerie.leads === 'pianist') return invitation.goesOn(typed());
    const here = sectionAt(valerie.sections, valerie.position);
    return invitation.anyKey(here?.name ?? '', typed());
  };

  const sentence = (words: Words): string => {
    const { invitation } = words;
    if (valerie.state === 'rehearsing') return rehearsal(words);
    if (valerie.state === 'preparing')
      return prepared < 1
        ? invitation.preparing(Math.floor(prepared * 100))
        : invitation.freshCanvas;
    if (valerie.state === 'ready' && expectTouch) return invitation.begin(keys());
    if (valerie.state === 'failed' && expectTouch) return invitation.tryAgain;
    if (audible()) return '';
    // An instrument's keys are no touch, without which browsers let no sound out.
    if (valerie.state === 'improvising') return invitation.unmuteYou;
    return valerie.state === 'playing' ? invitation.unmute : '';
  };

  return {
    element: panel,
    prepare(share) {
      prepared = share;
      bar.style.setProperty('--share', String(share));
    },
    show(words) {
      const said = sentence(words);
      if (said !== '') write(line, said); // the last words fade with their panel
      panel.classList.toggle('away', said === '');
      panel.classList.toggle('quiet', valerie.state === 'rehearsing');
      hide(end, valerie.state !== 'rehearsing' || typed());
      write(end, words.invitation.end);
      hide(bar, valerie.state !== 'preparing' || prepared >= 1);
    },
  };
};
