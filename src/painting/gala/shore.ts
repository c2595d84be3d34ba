import { clamp, mix, type Point, smoothstep } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { wobble } from '../sketch.ts';

/** What stands along the far side of the river, as masks of 0 to 1 over the canvas. */
export interface Shore {
  /** The side on which the palace comes near: −1 left, 1 right; the bridge stands on the other. */
  readonly side: -1 | 1;
  readonly horizon: number;
  /** How large things are, against the canvas's height: less on a narrow canvas. */
  readonly tall: number;
  /** How far along the shore a place is, 0 where the palace is near, 1 at the bridge's near end. */
  along(x: number): number;
  /** The other way round: the x of a place along the shore. */
  across(along: number): number;
  /** How large things look along the shore, 1 where the palace is near. */
  size(along: number): number;
  /** Where the quay's wall ends above, and where the water begins. */
  wallTop(x: number): number;
  waterline(x: number): number;
  /** The middles of the palace's two pavilions, along the shore. */
  readonly pavilions: readonly number[];
  /** Where the palace ends against the sky, when it stands there. */
  roof(x: number): number;
  readonly palaceEnd: number;
  /** Where the palace is open and its festive light falls out, along the shore. */
  readonly gate: number;
  /** The bridge's piers, along the shore, the far one first, and how near it is there (0 far, 1 near). */
  readonly piers: readonly number[];
  nearness(x: number): number;
  deck(x: number): number;
  /** Where an arch's under-side is, at `aside` (−1 to 1) between the piers at `from` and `to`. */
  vault(from: number, to: number, aside: number): Point;
  palace(x: number, y: number): number;
  trees(x: number, y: number): number;
  bridge(x: number, y: number): number;
}

/** Where the piers stand, in shares of the bridge's length, and on a narrow canvas. */
const SPANS = [0, 0.15, 0.34, 0.61, 1.02];
const FEW_SPANS = [0, 0.36, 1.04];
/** Which share of a span is open below its arch; the rest is pier. */
const OPEN = 0.84;

/** The shore that belongs to a sheet's seed. */
export const createShore = (sheet: Sheet): Shore => {
  const { format, scale, swell, drift } = sheet;
  const random = sheet.randomFor('shore');
  const side = random() < 0.5 ? -1 : 1;
  const tall = mix(scale, 1, 0.35);
  const horizon = 0.36 + 0.12 * random() - 0.05 * (1 - tall);
  const tilt = (0.02 + 0.03 * random()) * tall;
  const height = (0.16 + 0.09 * random()) * tall;
  const palaceEnd = 0.46 + 0.24 * random();
  const gate = palaceEnd - 0.15 - 0.13 * random();
  const isNarrow = format < 0.8;
  const pavilions = (isNarrow ? [0.27] : [0.14, palaceEnd - 0.09]).map(
    (at) => at + 0.03 * wobble(random),
  );
  const bridgeFrom = palaceEnd - 0.03 + 0.05 * random();
  const arch = (0.62 + 0.3 * random()) * (isNarrow ? 0.75 : 1);
  const crowns = 0.45 + 0.3 * random();

  const along = (x: number) => (side < 0 ? x / format : 1 - x / format);
  const across = (at: number) => (side < 0 ? at : 1 - at) * format;
  const size = (at: number) => mix(1, 0.56, clamp(at / 0.75));
  const nearness = (x: number) => clamp((along(x) - bridgeFrom) / (1 - bridgeFrom), 0, 1.1);

  const bank = (x: number) => horizon + tilt * (1 - along(x));
  const wallTop = (x: number) => bank(x) - 0.036 * size(along(x)) * tall;
  const foot = (x: number) => bank(x) + 0.075 * arch * tall * nearness(x) ** 1.2;
  const deck = (x: number) =>
    bank(x) - (0.042 + 0.062 * arch * nearness(x) - 0.012 * nearness(x) ** 2) * tall;
  const underDeck = (x: number) => deck(x) + (0.017 + 0.022 * nearness(x)) * tall;

  const pavilion = (at: number, width: number) =>
    pavilions.reduce((most, middle) => {
      const away = (Math.abs(at - middle) * format) / (scale * size(at));
      return Math.max(most, smoothstep(width, width * 0.8, away));
    }, 0);
  const roof = (x: number) => {
    const at = along(x);
    const rises = 0.034 * pavilion(at, 0.115) + 0.034 * pavilion(at, 0.085);
    const vault = 0.03 * smoothstep(palaceEnd - 0.02, palaceEnd - 0.16, at);
    return wallTop(x) - (height + (rises + vault) * tall) * size(at) ** 1.25;
  };
  const palace = (x: number, y: number) => {
    const ragged = (drift(x, y, 5, 5, 3) - 0.5) * 0.03;
    const at = along(x) + ragged * 0.6;
    return (
      smoothstep(roof(x) - 0.008, roof(x) + 0.014, y + ragged) *
      smoothstep(palaceEnd + 0.012, palaceEnd - 0.014, at)
    );
  };
  /** Planes along the quay: round crowns that run together and hide the palace's foot. */
  const trees = (x: number, y: number) => {
    const grown = swell(x, 0, 6.5, 1, 11) * 0.7 + swell(x, 0, 17, 1, 14) * 0.35;
    const top = wallTop(x) - (0.02 + 0.1 * grown * crowns * 1.6) * size(along(x)) * tall;
    const stand = smoothstep(0.3, 0.5, swell(x, 0, 2.6, 1, 17));
    const ragged = (drift(x, y, 9, 9, 19) - 0.5) * 0.035;
    return (
      stand *
      smoothstep(top - 0.008, top + 0.016, y + ragged) *
      smoothstep(bridgeFrom + 0.1, bridgeFrom, along(x))
    );
  };
  const piers = (isNarrow ? FEW_SPANS : SPANS).map((at) => mix(bridgeFrom, 1, at));
  const vault = (from: number, to: number, aside: number): Point => {
    const x = across(mix(from, to, 0.5 + 0.5 * OPEN * aside));
    const rise = 1 - Math.sqrt(1 - aside * aside);
    return [x, underDeck(x) + rise * (foot(x) - underDeck(x)) * 0.8];
  };
  const opening = (x: number, y: number) =>
    piers.slice(1).reduce((most, to, i) => {
      const from = piers[i] ?? bridgeFrom;
      const aside = (along(x) - (from + to) / 2) / (((to - from) / 2) * OPEN);
      if (Math.abs(aside) > 1) return most;
      const [, crown] = vault(from, to, aside);
      return Math.max(most, smoothstep(crown - 0.006, crown + 0.01, y));
    }, 0);
  const bridge = (x: number, y: number) =>
    smoothstep(deck(x) - 0.006, deck(x) + 0.006, y) *
    (1 - opening(x, y)) *
    smoothstep(bridgeFrom - 0.01, bridgeFrom + 0.015, along(x));

  return {
    side,
    horizon,
    tall,
    along,
    across,
    size,
    wallTop,
    waterline: foot,
    pavilions,
    roof,
    palaceEnd,
    gate,
    piers,
    nearness,
    deck,
    vault,
    palace,
    trees,
    bridge,
  };
};
