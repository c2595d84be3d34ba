// Tone.js prints its name to the console unless it is told not to.
Object.assign(globalThis, { TONE_SILENCE_LOGGING: true });
