import { mix } from '../../units.ts';
import { type Hues, hues } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { type Course, layCourse, type Wall } from './course.ts';
import { between } from './level.ts';
import type { Scene } from './scene.ts';

/** The hall's stone at dusk, its zinc that sees the sky, and what catches the afterglow. */
const STONES: Hues = hues('#60628a', '#68648e', '#5c688c', '#706a86');
const ZINC: Hues = hues('#5f6c94', '#6a6a96', '#58708e');
const PALE: Hues = hues('#c4aca6', '#b4a6b2');

/** The wall in long soft pulls, the vault of zinc above it, paler where it turns to the sky; a course of shade and, in unequal stretches, the lit stone of its cornice. */
const coursesOf = ({ eaves, ledge, wallTop }: Scene): readonly Course[] => {
  const wall = (down: number) => between(ledge, wallTop, down);
  const vault = (down: number) => between(eaves, ledge, down);
  const stone = { hue: STONES, much: 0.6, lighter: 0.015, brush: 'wash' } as const;
  const zinc = { hue: ZINC, much: 0.5, brush: 'wash' } as const;
  const shadow = { hue: STONES, much: 0.3, lighter: -0.06, brush: 'worked' } as const;
  const lit = { hue: PALE, much: 0.6, lighter: 0, brush: 'loaded' } as const;
  return [
    { ...stone, span: [-0.04, 0.6], level: wall(0.25), broad: 0.06, stage: 0.3 },
    { ...stone, span: [0.4, 1.03], level: wall(0.25), broad: 0.06, stage: 0.31 },
    { ...stone, span: [-0.04, 0.5], level: wall(0.62), broad: 0.066, stage: 0.33 },
    { ...stone, span: [0.36, 1.03], level: wall(0.62), broad: 0.066, stage: 0.34 },
    { ...stone, span: [0.1, 0.9], level: wall(0.92), broad: 0.04, stage: 0.36 },
    { ...zinc, span: [0.04, 0.6], level: vault(0.5), broad: 0.042, lighter: 0, stage: 0.38 },
    { ...zinc, span: [0.44, 0.97], level: vault(0.5), broad: 0.042, lighter: 0.01, stage: 0.39 },
    { ...zinc, span: [0.2, 0.86], level: vault(0.3), broad: 0.018, lighter: 0.035, stage: 0.5 },
    { ...shadow, span: [-0.02, 0.44], level: wall(0.07), broad: 0.016, stage: 0.54 },
    { ...shadow, span: [0.5, 0.98], level: wall(0.07), broad: 0.013, stage: 0.55 },
    { ...lit, span: [0.02, 0.28], level: wall(0), broad: 0.0085, stage: 0.62 },
    { ...lit, span: [0.3, 0.8], level: wall(-0.01), broad: 0.009, stage: 0.64 },
    { ...lit, span: [0.82, 0.97], level: wall(0.01), broad: 0.013, stage: 0.63 },
  ];
};

/** The hall as the dusk has it, before a window is opened: one veiled mass told by few steps. */
export const raiseHall = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('hall');
  const wall: Wall = {
    along: (share) => mix(...scene.hall, share),
    strays: 0.03,
    own: 0.5,
    body: 0.3,
  };
  return coursesOf(scene).map((course) => layCourse(scene, random, wall, course));
};
