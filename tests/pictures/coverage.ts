import { CLOTHS } from '../../src/painting/cloths.ts';
import type { Plan } from '../../src/painting/plan.ts';
import { createRandom } from '../../src/random.ts';
import type { Rgb, Unit } from '../../src/units.ts';

const [LOW, MIDDLE, HIGH] = [0.25, 0.5, 0.75];
/** Two strokes are of the same of four colours. */
const BY_CHANCE = 1 / 4;

/** The same plan with all of each stroke's paint in one of four colours, by chance: red and blue are high or low, green tells how they are lit. */
export const inFourColours = (plan: Plan, chance: number): Plan => {
  const random = createRandom(chance);
  const pick = (): number => (random() < 0.5 ? LOW : HIGH);
  return {
    ...plan,
    cloth: CLOTHS.ordinary,
    ground: [MIDDLE, MIDDLE, MIDDLE],
    touches: plan.touches.map((some) =>
      some.map((touch) => {
        const colour: Rgb = [pick(), MIDDLE, pick()];
        return { ...touch, load: colour, second: colour };
      }),
    ),
  };
};

/** Whether a component is within a fifth of the way to high or to low, light taken out. */
const pure = (value: number, green: number): boolean =>
  Math.abs((value / green) * MIDDLE - MIDDLE) > 0.3 * (HIGH - LOW);

/** The share of pixels of which the topmost stroke makes more than four fifths, from a picture painted in four colours. What lies below is of the same colour by chance in a quarter of the others, and is taken out. */
export const coveredShare = ({ width, height, data }: ImageData): Unit => {
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    if (pure(red, green) && pure(blue, green)) found++;
  }
  const share = found / (width * height);
  return (share - BY_CHANCE) / (1 - BY_CHANCE);
};
