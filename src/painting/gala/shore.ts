import type { Sheet } from '../sheet.ts';
import { createFacade, type Facade } from './facade.ts';
import { createQuay, type Quay } from './quay.ts';
import { createSpan, type Span } from './span.ts';

/** What stands along the far side of the river, as masks of 0 to 1 over the canvas. */
export interface Shore extends Quay, Facade, Span {}

/** The shore that belongs to a sheet's seed. */
export const createShore = (sheet: Sheet): Shore => {
  const random = sheet.randomFor('shore');
  const quay = createQuay(sheet, random);
  const facade = createFacade(sheet, quay, random);
  return { ...quay, ...facade, ...createSpan(sheet, quay, facade.palaceEnd, random) };
};
