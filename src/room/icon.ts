import { mark } from './element.ts';

/** Line drawings on a field of 24 by 24. */
const DRAWINGS = {
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M9 5.5v13M15 5.5v13',
  finish: 'M5.5 12.5l4.5 4.5 8.5-10',
  keep: 'M12 4.5v10M7.5 10.5l4.5 4.5 4.5-4.5M5 19.5h14',
  rehearse:
    'M10 13V5.8a1.5 1.5 0 0 1 3 0V11l4.4.9a2 2 0 0 1 1.6 2.3l-.8 5.3h-7L6.6 14.6a1.4 1.4 0 0 1 2-2z',
  open: 'M9 17.5V6l9-1.5V16M9 17.5a2.2 2.2 0 1 1-2.2-2.2A2.2 2.2 0 0 1 9 17.5M18 16a2.2 2.2 0 1 1-2.2-2.2A2.2 2.2 0 0 1 18 16',
  plain: 'M4 7h16M4 10.5h16M4 14h16M4 17.5h16',
  beginning: 'M6.5 5.5v13M18 5.5v13L9 12z',
  sound: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15 9.2a4 4 0 0 1 0 5.6M17.3 6.5a7.8 7.8 0 0 1 0 11',
  muted: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9.5l5 5M20.5 9.5l-5 5',
  letters: 'M4.5 4.5h15v15h-15zM8.3 16.2L12 7.3l3.7 8.9M9.7 13.2h4.6',
  keyboard: 'M4 5.5h16v13H4zM9.3 13v5.5M14.7 13v5.5M8 5.5v7.5h2.6V5.5M13.4 5.5v7.5H16V5.5',
  midi: 'M12 3.8a8.2 8.2 0 1 0 0 16.4a8.2 8.2 0 1 0 0-16.4M10.6 4.2v1.6h2.8V4.2M7.6 12.2h.01M9.1 15.6h.01M12 17h.01M14.9 15.6h.01M16.4 12.2h.01',
  more: 'M6 10.8a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4M12 10.8a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4M18 10.8a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4',
  picture: 'M4.5 5.5h15v13h-15zM4.5 15.5l4.5-4.5 4 4 2.5-2.5 4 4',
  lower: 'M14 6.5L8.5 12l5.5 5.5',
  higher: 'M10 6.5l5.5 5.5-5.5 5.5',
  fullScreen: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  leaveFullScreen: 'M9 4.5V9H4.5M19.5 9H15V4.5M15 19.5V15h4.5M4.5 15H9v4.5',
} as const;

export type IconName = keyof typeof DRAWINGS;

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing beside a name, hidden from those who hear the name; `draw` changes it. */
export const createIcon = (first: IconName) => {
  const path = document.createElementNS(SVG, 'path');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  const draw = (name: IconName) => mark(path, 'd', DRAWINGS[name]);
  draw(first);
  return { element: svg, draw };
};
