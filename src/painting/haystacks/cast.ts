import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';
import { profile, type Stack } from './stack.ts';

/** How deep a stack's round foot is seen, as a share of its distance: half of it. */
const DEEP = 0.17;

/** How a stack throws its shadow: across and into the picture, in half widths of its foot, where the light goes. */
const raysOf = ({ sunAt }: Site, { half, x }: Stack): Point => {
  const across = (DEEP * (x - sunAt)) / half;
  const long = Math.hypot(across, 1);
  return [across / long, -1 / long];
};

/** Where in a shadow that does not waver a place lies: so far from the middle of its foot and aside of that, in half widths of the stack. */
export const shadowAt = (site: Site, stack: Stack, far: number, aside: number): Point => {
  const [across, into] = raysOf(site, stack);
  const nearer = 1 / (1 + DEEP * (far * into + aside * across));
  const { horizon } = site;
  return [
    stack.x + (far * across - aside * into) * stack.half * nearer,
    horizon + (stack.foot - horizon) * nearer,
  ];
};

/** How far along a stack's shadow a place of the ground lies, and how far aside of its middle, likewise. */
const inShadow = (site: Site, stack: Stack, x: number, y: number): Point => {
  const nearer = Math.max(0.05, (y - site.horizon) / (stack.foot - site.horizon));
  const [across, into] = raysOf(site, stack);
  const u = (x - stack.x) / nearer / stack.half;
  const v = (1 / nearer - 1) / DEEP;
  return [u * across + v * into, v * across - u * into];
};

/** How wide a shadow is so far on its way, 1 its foot. */
const WIDE = 1.05;

/** The stacks' shadows on the ground, each as its stack stands, narrowing where its thatch ends, softer the farther it falls; none without a sun. */
export const castShadow =
  ({ drift }: Sheet, site: Site): Scene['shadow'] =>
  (x, y) =>
    site.stacks.reduce((most, stack) => {
      const [along, aside] = inShadow(site, stack, x, y);
      if (along < 0 || !site.key.casts) return most;
      const far = along / site.shadowLong;
      if (far >= 1) return most;
      const wide = WIDE * profile({ eaves: 0.5 }, far);
      const wavers = (drift(x, y, 7, 11, 23) - 0.5) * (0.2 + 0.5 * far);
      const blur = 0.08 + 0.2 * far;
      const lies = smoothstep(wide + blur, wide - blur, Math.abs(aside) + wavers);
      return Math.max(most, lies * smoothstep(1, mix(0.6, 0.75, clamp(wide)), far));
    }, 0 as Unit);
