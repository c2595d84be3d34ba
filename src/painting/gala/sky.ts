import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { type Bank, layBank } from '../banks.ts';
import { type Hues, lab, shade } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const EMBERS: Hues = [lab('#d39a76'), lab('#d9a983'), lab('#cf9a80')];
const SLATES: Hues = [lab('#5c6a7f'), lab('#667283'), lab('#6f7480')];

/** Where the sky ends on what stands along the shore. */
const skyline = (scene: Scene, x: number) =>
  scene.along(x) < scene.palaceEnd + 0.03 ? scene.roof(x) : scene.deck(x);

/** Whether a place is open sky, clear of what stands on the shore. */
const isOpen = (scene: Scene, x: number, y: number) => y < skyline(scene, x) - 0.02 * scene.tall;

/** A sweep of the whole arm through the sky. */
const sweep = (
  scene: Scene,
  random: Random,
  [x, y]: readonly [number, number],
  long: number,
): Sketch => {
  const stage = mix(0.3, 0.74, random());
  const sky = scene.sky(x, y, stage);
  const load = shade(sky, 0.026 * wobble(random), 1 + 0.2 * wobble(random));
  const twist = wobble(random) * 0.28;
  return {
    path: follow(x, y, long, (px, py) => scene.sweep(px, py) + twist, random),
    width: Math.min(vary(0.046, 0.5, random) * scene.scale * Math.sqrt(long / 0.24), 0.34 * long),
    brush: choose(['worked', 'worked', 'scumble', 'sweep'], random),
    load,
    second: scene.sky(x + wobble(random) * 0.12, y - 0.05, stage),
    spread: 0.008,
    body: 0.35 + 0.5 * random(),
    // The sky is a rest: no note speaks out there.
    hand: 'left',
    stage,
  };
};

/** Broad quiet sweeps of very unequal length; the sky is a rest, and hardly a touch of it keeps an edge. */
const sweepSky = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('sweeps');
  return Array.from({ length: 64 }).flatMap((): Sketch[] => {
    const place = [random() * format, horizon * 0.95 * random()] as const;
    const clear = Math.max(0, skyline(scene, place[0]) - place[1]);
    const long = Math.min(0.08 * 3.2 ** random() * scale, 0.04 * scale + 1.7 * clear);
    return isOpen(scene, ...place) ? [sweep(scene, random, place, long)] : [];
  });
};

/** Banks of cloud: two that the last light catches low beyond the bridge, and darker ones above. */
const placeBanks = (scene: Scene, random: Random): readonly Bank[] => {
  const { horizon, scale, across, palaceEnd, tall } = scene;
  const low = horizon - 0.06 * tall;
  const at = (along: number, high: number) => ({
    x: across(along + 0.05 * wobble(random)),
    y: low * (high + 0.04 * wobble(random)),
  });
  const ember = () => choose(EMBERS, random);
  const slate = () => choose(SLATES, random);
  return [
    { ...at(palaceEnd + 0.3, 0.86), long: 0.42, deep: 0.05, hue: ember(), told: 0.75 },
    { ...at(palaceEnd + 0.2, 0.66), long: 0.5, deep: 0.06, hue: ember(), told: 0.35 },
    { ...at(palaceEnd + 0.24, 0.48), long: 0.6, deep: 0.09, hue: slate(), told: 0.22 },
    { ...at(0.4, 0.26), long: 0.8, deep: 0.12, hue: slate(), told: 0.25 },
    { ...at(0.85, 0.16), long: 0.6, deep: 0.12, hue: slate(), told: 0.2 },
  ].map((bank) => ({ ...bank, long: bank.long * scale, deep: bank.deep * tall }));
};

const layBanks = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('banks');
  const sky = { ...scene, colour: scene.sky, embers: EMBERS };
  return placeBanks(scene, random)
    .flatMap((bank) => layBank(sky, random, bank))
    .filter(({ path: [from, , , to] }) => [from, to].every(([x, y]) => isOpen(scene, x, y)));
};

/** The night sky over the last daylight. */
export const sketchSky = (scene: Scene): readonly Sketch[] => [
  ...sweepSky(scene),
  ...layBanks(scene),
];
