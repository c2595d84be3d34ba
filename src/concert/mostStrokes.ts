/** What one canvas takes, the piece's strokes included, also those still to come: about half as many again as the richest picture has of its own. */
export const MOST_STROKES = 9000;
