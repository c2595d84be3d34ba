import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offences } from './architecture.ts';

const root = join(import.meta.dirname, '..');

const product = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !/\.(test|browser|d)\.ts$/.test(file));

describe('who may know whom', () => {
  test('there is a program to look at', () => {
    expect(product).toContain('src/units.ts');
    expect(product).toContain('src/concert/ports.ts');
  });

  test.each(product)('%s keeps to its place', (file) => {
    expect(offences(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});

describe('a planted offence is found', () => {
  test.each([
    ['src/score/tie.ts', `import { perform } from '../performance/perform.ts';`],
    ['src/score/tie.ts', `import type { PlayedNote } from '../performance/performance.ts';`],
    ['src/score/tie.ts', `import { Midi } from '@tonejs/midi';`],
    ['src/score/tie.ts', `type Stroke = import('../painting/stroke.ts').Stroke;`],
    ['src/performance/rubato.ts', `export * from '../painting/stroke.ts';`],
    ['src/performance/rubato.ts', `import { readFileSync } from 'node:fs';`],
    ['src/painting/palette.ts', `export { createEasel } from '../canvas/easel.ts';`],
    ['src/concert/clock.ts', `await import('../sound/piano.ts');`],
    ['src/concert/clock.ts', `import { getContext } from 'tone';`],
    ['src/sound/piano.ts', `import { createEasel } from '../canvas/easel.ts';`],
    ['src/sound/piano.ts', `import { perform } from '../performance/perform.ts';`],
    ['src/sound/piano.ts', `import { Application } from 'pixi.js';`],
    ['src/canvas/easel.ts', `import { now } from 'tone';`],
    ['src/canvas/easel.ts', `import type { Concert } from '../concert/concert.ts';`],
    ['src/room/label.ts', `new Worker(new URL('../canvas/worker.ts', import.meta.url));`],
    ['src/room/label.ts', `import nocturne from '../../midi/nocturne-op9-no2.mid?url';`],
    ['src/preparation.ts', `import { createPiano } from './sound/piano.ts';`],
    ['src/units.ts', `import { seedFor } from './score/score.ts';`],
    ['src/anything.ts', `export {};`],
  ])('%s with %s', (file, line) => {
    expect(offences(file, line)).toHaveLength(1);
  });

  test.each(['Math.random()', 'Date.now()', 'performance.now()', 'new Date()'])(
    'a painter who throws dice or looks at the clock: %s',
    (use) => {
      const source = `export const hue = () => ${use};`;
      expect(offences('src/painting/hue.ts', source)).toHaveLength(1);
      expect(offences('src/main.ts', source)).toEqual([]);
    },
  );
});

describe('what is allowed is let through', () => {
  test.each([
    ['src/performance/rubato.ts', `import type { Score } from '../score/score.ts';`],
    ['src/painting/palette.ts', `import { seedFor } from '../random.ts'; // not Math.random()`],
    ['src/sound/piano.ts', `import type { Piano } from '../concert/ports.ts'; import 'tone';`],
    ['src/sound/piano.ts', `import { voice } from './voices.ts';`],
    ['src/canvas/easel.ts', `import type { Stroke } from '../painting/stroke.ts';`],
    ['src/main.ts', `import { createPiano } from './sound/piano.ts';`],
    ['src/main.ts', `import nocturne from '../midi/nocturne-op9-no2.mid?url';`],
  ])('%s with %s', (file, line) => {
    expect(offences(file, line)).toEqual([]);
  });
});
