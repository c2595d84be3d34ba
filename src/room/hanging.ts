/** Hangs a canvas on the wall whole and as large as fits, in the format that it has been given: width ÷ height of its pixels. Returns the way to take it down. */
export const hang = (canvas: HTMLCanvasElement): (() => void) => {
  const measure = () =>
    canvas.style.setProperty('--format', String(canvas.width / Math.max(1, canvas.height)));
  const observer = new MutationObserver(measure);
  observer.observe(canvas, { attributeFilter: ['width', 'height'] });
  measure();
  return () => observer.disconnect();
};
