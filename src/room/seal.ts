/** Makes a page a kiosk's: no cursor (by its class), no menu under a long press, no selection, no dragging, no file that is dropped, no offer to translate. */
export const seal = (page: Document, signal: AbortSignal): void => {
  const root = page.documentElement;
  root.classList.add('kiosk');
  root.translate = false;
  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop'])
    page.addEventListener(type, (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => root.classList.remove('kiosk'));
};
