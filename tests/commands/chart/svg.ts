type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** An SVG element; numbers are rounded to hundredths, undefined attributes left out. */
export const element = (name: string, attributes: Attributes, ...children: string[]): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? round(value) : escaped(value)}"`];
  });
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
};

/** Words whose place is the left end of their baseline, unless the class says otherwise. */
export const words = (x: number, y: number, text: string, look = ''): string =>
  element('text', { x, y, class: look }, escaped(text));

export const line = (x1: number, y1: number, x2: number, y2: number, look: string): string =>
  element('line', { x1, y1, x2, y2, class: look });

export const dot = (cx: number, cy: number, r: number, look: string): string =>
  element('circle', { cx, cy, r, class: look });

export type Corner = readonly [x: number, y: number];

/** Straight lines from corner to corner. */
export const path = (corners: readonly Corner[], look: string): string => {
  const d = corners.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return corners.length === 0 ? '' : element('path', { d, class: look });
};

export const group = (look: string, ...children: readonly string[]): string =>
  element('g', { class: look }, ...children);
