/** What can go wrong before a visitor's eyes; `words.ts` has a sentence for each. */
export type Problem =
  | 'not-midi'
  | 'smpte'
  | 'no-notes'
  | 'too-many-notes'
  | 'too-long'
  | 'broken-times'
  | 'missing-sample'
  | 'no-webgl'
  | 'no-sound'
  | 'no-full-screen'
  | 'offline'
  | 'unexpected';
