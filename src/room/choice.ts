import type { WantedMotif } from '../concert/handle.ts';
import type { MotifName } from '../painting/motifName.ts';
import { isLetter } from './claviers/letters.ts';
import { element, hide, mark, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import { createIcon } from './icon.ts';
import type { Parameters } from './parameters.ts';

/** Which scene the next picture is of. */
export interface Choice extends Fixture {
  /** Undefined until a visitor chooses. */
  readonly motif: WantedMotif | undefined;
}

/** A choice among the scenes, none in the kiosk; `onChoose` hears of each. */
export const createChoice = (
  { motif: first = 'any', kiosk }: Pick<Parameters, 'motif' | 'kiosk'>,
  onChoose: () => void,
): Choice => {
  const drawing = createIcon('picture');
  const caption = element('span', { class: 'caption', 'aria-hidden': 'true' });
  const select = element('select');
  const options = new Map<WantedMotif, HTMLOptionElement>();
  const panel = element('div', { class: 'icon choice' }, drawing.element, caption, select);
  let motif: WantedMotif | undefined;
  let byPointer = false;
  select.addEventListener('pointerdown', () => {
    byPointer = true;
  });
  select.addEventListener('keydown', (event) => {
    // Who opened the list by pointer and left it has the letters for the piano.
    if (byPointer && isLetter(event.code)) {
      event.preventDefault();
      select.blur();
    }
    byPointer = false;
  });
  select.addEventListener('change', () => {
    motif = [...options.keys()][select.selectedIndex];
    onChoose();
    // Once a pointer has chosen, the letters are the piano's again.
    if (byPointer) select.blur();
  });

  const offer = (value: WantedMotif, name: string) => {
    const option = options.get(value) ?? element('option', { value });
    if (!options.has(value)) {
      options.set(value, option);
      select.append(option);
      if (value === first) select.value = value;
    }
    write(option, name);
  };

  return {
    element: panel,
    get motif() {
      return motif;
    },
    show({ controls, captions, pictures }) {
      offer('any', controls.anyPicture);
      for (const [name, picture] of Object.entries(pictures))
        offer(name as MotifName, picture.name);
      hide(panel, kiosk);
      write(caption, captions.picture);
      mark(select, 'aria-label', controls.picture);
      mark(select, 'title', controls.picture);
      panel.classList.toggle('chosen', select.value !== 'any');
    },
  };
};
