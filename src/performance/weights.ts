/** How much of each rule of time is applied: 1 as meant, 0 not at all, 2 exaggerated. */
export interface TempoWeights {
  /** Four measures gather speed to their middle and give way. */
  readonly phraseArch: number;
  /** A phrase broadens towards its last note. */
  readonly phraseEnds: number;
  /** The melody breathes between two slurs. */
  readonly breaths: number;
  /** The first note, and other upbeats, are lingered on. */
  readonly upbeats: number;
  /** Chopin's words: poco ritard., poco rallent., poco rubato, stretto. */
  readonly words: number;
  /** Runs, turns and graces take their time. */
  readonly ornaments: number;
  /** The first of three eighths is a little longer. */
  readonly meter: number;
  /** A leap up to a high note takes time. */
  readonly highPoints: number;
  /** A darker chord that was not expected is listened to. */
  readonly harmony: number;
  /** What is loud presses on, what is soft holds back. */
  readonly loudness: number;
  /** Each part of the form has its pace. */
  readonly form: number;
  /** The small notes that begin slowly, quicken and die away. */
  readonly cadenza: number;
  /** What is under a fermata is held. */
  readonly fermatas: number;
  /** The last ritardando. */
  readonly closing: number;
  /** How far one evening is from another. */
  readonly evening: number;
}

/** How much of each rule of touch is applied: 1 as meant, 0 not at all, 2 exaggerated. */
export interface TouchWeights {
  /** The written hairpins, cresc. and dim. */
  readonly hairpins: number;
  /** A louder letter within a phrase is led up to. */
  readonly approach: number;
  /** What Chopin’s words say of loudness: con forza, stretto, dolcissimo, smorz. */
  readonly words: number;
  /** Phrases and slurs rise and fall away. */
  readonly phraseArch: number;
  /** The higher, the louder. */
  readonly highLoud: number;
  /** Long notes have more weight than short ones. */
  readonly durationContrast: number;
  /** Tense harmony has more weight than its resolution. */
  readonly tension: number;
  /** A strophe that returns is sung more fully. */
  readonly strophes: number;
  /** Accents, forzati, wedges; a phrase’s last note is laid down. */
  readonly signs: number;
  /** No repeated note equals the one before. */
  readonly repeats: number;
  /** Runs are light and go somewhere. */
  readonly runs: number;
  /** Ornaments and graces lie lightly on the line. */
  readonly ornamentsLight: number;
  /** The small notes of the cadenza shimmer. */
  readonly cadenzaTouch: number;
  /** Notes on the beat have more weight. */
  readonly meter: number;
  /** The melody sings over its accompaniment. */
  readonly voicing: number;
  /** The top of an accompanying chord over its inner notes. */
  readonly chordTops: number;
  /** Of two chords after a bass the second falls away. */
  readonly afterbeats: number;
  /** How far one evening’s loudness is from another’s. */
  readonly evening: number;
  /** The bass comes before the melody where they meet. */
  readonly bassLead: number;
  /** The melody comes before its accompanying chord. */
  readonly melodyLead: number;
  /** The fingers of one hand are not quite together. */
  readonly chordSpread: number;
  /** The last chord is rolled. */
  readonly lastChord: number;
  /** The melody lingers and catches up over a steady left hand. */
  readonly melodicRubato: number;
  /** A singing line’s keys overlap. */
  readonly legato: number;
  /** Dots and wedges shorten, dots under a slur less. */
  readonly staccato: number;
  /** The hand breathes after a phrase. */
  readonly breathing: number;
  /** The left hand leaves its keys to the pedal. */
  readonly accompaniment: number;
  /** A key rises before it is struck again. */
  readonly repetition: number;
  /** The pedal is changed with the bass, not before it. */
  readonly legatoPedal: number;
  /** The pedal goes down after the bass. */
  readonly latePedal: number;
  /** Half-pedal where neighbours blur. */
  readonly halfPedal: number;
  /** A touch of pedal on chords that have none written. */
  readonly lightPedal: number;
}

/** A weight for each rule of the interpretation. */
export interface Weights {
  readonly tempo: TempoWeights;
  readonly touch: TouchWeights;
}

/** The weights of a call, those that it leaves out being the default ones. */
export interface SomeWeights {
  readonly tempo?: Partial<TempoWeights>;
  readonly touch?: Partial<TouchWeights>;
}

/** Every rule as it is meant. */
export const defaultWeights: Weights = {
  tempo: {
    phraseArch: 1,
    phraseEnds: 1,
    breaths: 1,
    upbeats: 1,
    words: 1,
    ornaments: 1,
    meter: 1,
    highPoints: 1,
    harmony: 1,
    loudness: 1,
    form: 1,
    cadenza: 1,
    fermatas: 1,
    closing: 1,
    evening: 1,
  },
  touch: {
    hairpins: 1,
    approach: 1,
    words: 1,
    phraseArch: 1,
    highLoud: 1,
    durationContrast: 1,
    tension: 1,
    strophes: 1,
    signs: 1,
    repeats: 1,
    runs: 1,
    ornamentsLight: 1,
    cadenzaTouch: 1,
    meter: 1,
    voicing: 1,
    chordTops: 1,
    afterbeats: 1,
    evening: 1,
    bassLead: 1,
    melodyLead: 1,
    chordSpread: 1,
    lastChord: 1,
    melodicRubato: 1,
    legato: 1,
    staccato: 1,
    breathing: 1,
    accompaniment: 1,
    repetition: 1,
    legatoPedal: 1,
    latePedal: 1,
    halfPedal: 1,
    lightPedal: 1,
  },
};

/** All weights, from the few that someone has turned. */
export const completeWeights = ({ tempo, touch }: SomeWeights = {}): Weights => ({
  tempo: { ...defaultWeights.tempo, ...tempo },
  touch: { ...defaultWeights.touch, ...touch },
});
