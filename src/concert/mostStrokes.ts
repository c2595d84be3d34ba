/**
 * What one canvas takes, the piece’s strokes included, also those still to come: about half as many again as the richest picture has
 * of its own. That a visitor’s brush is lifted early is not counted: it is two slices of paint.
 */
export const MOST_STROKES = 9000;
