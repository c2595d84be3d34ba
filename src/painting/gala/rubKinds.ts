import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';

/** A going over of sky or river with little paint: lengths in heights of a canvas of 16:10. */
export interface Rub {
  readonly isWater: boolean;
  readonly spacing: number;
  readonly broad: number;
  readonly long: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly stages: readonly [from: Unit, to: Unit];
  /** Which share of its places is gone over where it rests, and where it gathers: between, the first paint and the ground stay open. */
  readonly worked: readonly [rest: number, gathered: number];
  /** How far a touch stands off its place in lightness, in OKLab. */
  readonly step: number;
  readonly body: number;
  /** How far a touch turns from its place's way, in radians. */
  readonly turn: number;
}

/** Sky and river closed in broad pulls; told in flat ones that stand off, the only ones that a note may be found on; rubbed together in short broad touches, and drawn together where they rest. */
export const RUBS: readonly Rub[] = [
  {
    isWater: false,
    spacing: 0.066,
    broad: 0.13,
    long: 0.26,
    brushes: ['wash', 'wash', 'sweep'],
    stages: [0.2, 0.4],
    worked: [1, 1.1],
    step: 0.008,
    body: 1,
    turn: 0.4,
  },
  {
    isWater: false,
    spacing: 0.105,
    broad: 0.027,
    long: 0.085,
    brushes: ['flat'],
    stages: [0.2, 0.52],
    worked: [0.7, 1],
    step: 0.042,
    body: 0.6,
    turn: 0.34,
  },
  {
    isWater: false,
    spacing: 0.1,
    broad: 0.115,
    long: 0.18,
    brushes: ['wash', 'scumble', 'wash'],
    stages: [0.34, 0.56],
    worked: [0.95, 0.9],
    step: 0.018,
    body: 1,
    turn: 0.4,
  },
  {
    isWater: true,
    spacing: 0.058,
    broad: 0.066,
    long: 0.2,
    brushes: ['wash', 'wash', 'sweep'],
    stages: [0.2, 0.44],
    worked: [0.95, 1.1],
    step: 0.008,
    body: 1,
    turn: 0.1,
  },
  {
    isWater: true,
    spacing: 0.09,
    broad: 0.022,
    long: 0.075,
    brushes: ['flat'],
    stages: [0.2, 0.52],
    worked: [0.7, 1],
    step: 0.042,
    body: 0.6,
    turn: 0.12,
  },
  {
    isWater: true,
    spacing: 0.088,
    broad: 0.064,
    long: 0.14,
    brushes: ['wash', 'scumble', 'wash'],
    stages: [0.36, 0.56],
    worked: [0.9, 0.8],
    step: 0.018,
    body: 1,
    turn: 0.12,
  },
  {
    isWater: false,
    spacing: 0.125,
    broad: 0.11,
    long: 0.14,
    brushes: ['scumble'],
    stages: [0.5, 0.66],
    worked: [0.8, 1],
    step: 0.006,
    body: 1,
    turn: 0.5,
  },
  {
    isWater: true,
    spacing: 0.1,
    broad: 0.064,
    long: 0.1,
    brushes: ['scumble'],
    stages: [0.5, 0.66],
    worked: [0.8, 1],
    step: 0.006,
    body: 1,
    turn: 0.2,
  },
  {
    isWater: false,
    spacing: 0.14,
    broad: 0.09,
    long: 0.16,
    brushes: ['worked', 'scumble', 'worked'],
    stages: [0.4, 0.62],
    worked: [0, 0.9],
    step: 0.012,
    body: 0.6,
    turn: 0.5,
  },
  {
    isWater: false,
    spacing: 0.13,
    broad: 0.13,
    long: 0.26,
    brushes: ['sweep'],
    stages: [0.5, 0.6],
    worked: [0.9, 0.1],
    step: 0.004,
    body: 0.5,
    turn: 0.3,
  },
  {
    isWater: true,
    spacing: 0.12,
    broad: 0.09,
    long: 0.22,
    brushes: ['sweep'],
    stages: [0.46, 0.56],
    worked: [0.9, 0.05],
    step: 0.004,
    body: 0.5,
    turn: 0.06,
  },
];
