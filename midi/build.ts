import { readFileSync, writeFileSync } from 'node:fs';
import { buildEdition } from './buildEdition.ts';

const source = new URL('./nocturne-op9-no2.txt', import.meta.url);
const target = new URL('./nocturne-op9-no2.mid', import.meta.url);

writeFileSync(target, buildEdition(readFileSync(source, 'utf8')));
