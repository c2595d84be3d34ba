import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { wobble } from '../sketch.ts';
import type { Quay } from './quay.ts';

/** The palace along the quay: a long hall under a vaulted roof between two towers with clocks, and the planes before it. */
export interface Facade {
  /** The middles of the palace's two towers, along the shore. */
  readonly towers: readonly number[];
  /** The middles of the hall's tall arches between them. */
  readonly bays: readonly number[];
  /** Where the palace ends against the sky, when it stands there, and where its stone does below the roofs. */
  roof(x: number): number;
  cornice(x: number): number;
  readonly palaceEnd: number;
  /** Where the palace is open and its festive light falls out, along the shore. */
  readonly gate: number;
  /** How far into a tower a place along the shore is: 1 within, 0 outside. */
  tower(at: number): number;
  palace(x: number, y: number): number;
  trees(x: number, y: number): number;
}

/** Half a tower, and half the flat of its roof, at a size of 1. */
const HALF = 0.105;
const CROWN = 0.05;
const BAYS = 7;

/** The palace of a sheet, on its quay. */
export const createFacade = (sheet: Sheet, quay: Quay, random: Random): Facade => {
  const { format, scale, swell, drift } = sheet;
  const { tall, along, size, wallTop } = quay;
  const height = (0.19 + 0.06 * random()) * tall;
  const palaceEnd = 0.5 + 0.18 * random();
  const isNarrow = format < 0.8;
  const towers = (isNarrow ? [0.26] : [0.13, palaceEnd - 0.075]).map(
    (at) => at + 0.025 * wobble(random),
  );
  const [from = 0, to = palaceEnd] = isNarrow ? [(towers[0] ?? 0) + 0.1, palaceEnd] : towers;
  const count = isNarrow ? 4 : BAYS;
  const bays = Array.from({ length: count }, (_, i) => mix(from, to, (i + 1) / (count + 1)));
  const gate = bays[Math.floor((0.25 + 0.6 * random()) * bays.length)] ?? mix(from, to, 0.6);
  const crowns = 0.35 + 0.3 * random();

  /** How far from the nearest tower's middle a place along the shore is, at a size of 1. */
  const fromTower = (at: number) =>
    Math.min(...towers.map((middle) => (Math.abs(at - middle) * format) / (scale * size(at))));
  const tower = (at: number) => smoothstep(HALF + 0.006, HALF - 0.006, fromTower(at));
  const cornice = (x: number) => {
    const at = along(x);
    return wallTop(x) - (0.74 * height + 0.042 * tower(at) * tall) * size(at) ** 1.25;
  };
  const roof = (x: number) => {
    const at = along(x);
    const mansard = 0.07 * smoothstep(HALF, CROWN, fromTower(at)) ** 0.6;
    const vault = 0.045 * smoothstep(palaceEnd, palaceEnd - 0.1, at) * (1 - tower(at));
    return cornice(x) - (mansard + vault) * tall * size(at) ** 1.25;
  };
  const palace = (x: number, y: number) => {
    const ragged = (drift(x, y, 5, 5, 3) - 0.5) * 0.01;
    const at = along(x) + ragged * 0.6;
    return (
      smoothstep(roof(x) - 0.006, roof(x) + 0.008, y + ragged) *
      smoothstep(palaceEnd + 0.01, palaceEnd - 0.01, at)
    );
  };
  /** Planes along the quay: round crowns that run together and hide the palace's foot. */
  const trees = (x: number, y: number) => {
    const grown = swell(x, 0, 6.5, 1, 11) * 0.7 + swell(x, 0, 17, 1, 14) * 0.35;
    const top = wallTop(x) - (0.015 + 0.1 * grown * crowns * 1.6) * size(along(x)) * tall;
    const stand = smoothstep(0.38, 0.55, swell(x, 0, 2.6, 1, 17));
    const ragged = (drift(x, y, 9, 9, 19) - 0.5) * 0.035;
    return (
      stand *
      smoothstep(top - 0.008, top + 0.016, y + ragged) *
      smoothstep(palaceEnd + 0.1, palaceEnd, along(x))
    );
  };
  return { towers, bays, roof, cornice, palaceEnd, gate, tower, palace, trees };
};
