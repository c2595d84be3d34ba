import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { angleOf, isSoil, longAt, stands } from './bearing.ts';
import { type Growth, growthAt, paintOf } from './growth.ts';
import { isBare, layAlong, lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, sprigAt, strewField } from './strewField.ts';

/** How broad the thinnest touch is that is seen. */
const THINNEST = 0.0026;

/** How far apart the places of either coat are, in sprigs, and about how many of them there are: broad touches that break into many, and companies of sprigs. */
const MASSES = { apart: 1.7, wanted: 1800 } as const;
const COMPANIES = { apart: 2.4, wanted: 300 } as const;

/** How many sprigs a company has at most, and how far it spreads along its row and across, in sprigs. */
const COMPANY = { most: 8, along: 2.6, across: 0.8 } as const;

/** How much what lies there shows in the paint of what makes no show. */
const THINNED: Partial<Record<Growth, Unit>> = { earth: 0.2, furrow: 0.3, shade: 0.2 };

/** How far neighbours differ in lightness, in OKLab. */
const CONTRAST = 0.06;

/** When each is laid, the dark first and the light last. */
const BEGUN: Readonly<Record<Growth, Unit>> = {
  furrow: 0,
  earth: 0.1,
  shade: 0.1,
  stem: 0.3,
  bloom: 0.5,
  crest: 0.8,
};

/** A touch of what grows at a place, from `stages` on. */
const touchAt = (
  scene: Scene,
  random: Random,
  place: Place,
  [from, to]: readonly [Unit, Unit],
  {
    growth,
    ...touch
  }: Pick<WristTouch, 'length' | 'width' | 'angle' | 'brush' | 'hand'> & { growth: Growth },
): Sketch => {
  const { x, y } = place;
  const stage = mix(from, to, 0.7 * BEGUN[growth] + 0.3 * random());
  const lies = scene.open(x, y, stage);
  const own = blend(paintOf(scene, random, growth, place, stage), lies, THINNED[growth] ?? 0);
  const load = shade(own, CONTRAST * wobble(random));
  return sketchTouch(random, {
    x,
    y,
    bow: 0.2 * wobble(random),
    load,
    second: blend(load, lies, 0.4),
    stage,
    spread: 0.01,
    ...touch,
  });
};

const isPath = (place: Place): boolean => isBare(place) || Math.abs(place.aside) > 0.35;

/** The mass of the flowers: broad touches of a worn brush that fall into many small ones, the banks' round in light and shade. */
const massFlowers = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('masses');
  const places = strewField(scene, random, MASSES.apart);
  return pick(places, MASSES.wanted, random, (place) => (isPath(place) ? 0.55 : 1)).map((place) => {
    const growth = growthAt(random, place);
    const isUp = stands(random, growth, place);
    const isNear = smoothstep(0.02, 0.35, place.near) * smoothstep(0.008, 0.04, place.breadth);
    const sprig = sprigAt(scene, place.near);
    const long = vary(isUp ? 2.6 : mix(5.5, 2.9, isNear), 0.4, random);
    const length = longAt(scene, place, isUp, long);
    return touchAt(scene, random, place, [0.38, 0.54], {
      growth,
      hand: isUp && growth === 'crest' ? 'right' : 'left',
      length,
      width: Math.min(
        0.6 * length,
        vary(mix(0.55, isUp ? 1.2 : 1.1, isNear), 0.25, random) * sprig,
      ),
      angle: angleOf(scene, random, place, isUp),
      brush: isSoil(growth) && random() < 0.6 ? 'scumble' : 'worked',
    });
  });
};

/** A company of sprigs along its row, each in one touch, dark before light: hardly two of a size. */
const gather = (scene: Scene, random: Random, root: Place): Sketch[] => {
  const sprig = sprigAt(scene, root.near);
  const along = layAlong(scene, root);
  const count = 2 + Math.floor((COMPANY.most - 1) * random());
  return Array.from({ length: count }, (): Sketch => {
    const far = COMPANY.along * wobble(random) * sprig;
    const aside = COMPANY.across * wobble(random) * sprig;
    const place = lookAt(
      scene,
      root.x + Math.cos(along) * far - Math.sin(along) * aside,
      root.y + Math.sin(along) * far + Math.cos(along) * aside,
    );
    const growth = growthAt(random, place);
    const isUp = stands(random, growth, place);
    const length = longAt(scene, place, isUp, vary(0.85, 0.5, random));
    return touchAt(scene, random, place, [0.52, 0.88], {
      growth,
      hand: 'right',
      angle: angleOf(scene, random, place, isUp),
      length,
      width: Math.max(THINNEST, length * (0.24 + 0.16 * random())),
      brush: choose<BrushName>(['filbert', 'dab', 'flat', 'drag'], random),
    });
  });
};

/** Sprigs in companies, crowded here and hardly any there, few on the paths. */
const setSprigs = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('sprigs');
  const places = strewField(scene, random, COMPANIES.apart);
  const crowded = (place: Place) =>
    mix(0.15, 1, smoothstep(0.36, 0.62, scene.drift(place.x, place.y, 1.6, 3.2, 63))) *
    (isPath(place) ? 0.1 : 1);
  return pick(places, COMPANIES.wanted, random, crowded).flatMap((place) =>
    gather(scene, random, place),
  );
};

/** The field in flower. */
export const setFlowers = (scene: Scene): readonly Sketch[] => [
  ...massFlowers(scene),
  ...setSprigs(scene),
];
