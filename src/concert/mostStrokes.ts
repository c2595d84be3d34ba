/**
 * What one canvas takes, the piece’s strokes included, also those still to come: about half as many again as the richest picture has
 * of its own. A visitor’s touch is one, also where its brush is lifted early.
 */
export const MOST_STROKES = 9000;
