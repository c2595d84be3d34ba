/** Lets the first Tab on a finished picture reach the first of the label's offers, wherever the page was touched last; `free` says whether nobody has the focus. */
export const leadToOffers = (label: Element, free: () => boolean, signal: AbortSignal): void => {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const offer = label.querySelector<HTMLElement>('.offers:not([hidden]) button');
    if (!offer || !free()) return;
    event.preventDefault();
    offer.focus();
  };
  document.addEventListener('keydown', press, { signal });
};
