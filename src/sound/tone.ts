// First: it is read while Tone.js is loaded.
import './quietTone.ts';

/** Tone.js by its parts: its index opens a sound card of its own, beside ours and for ever. */
export { Compressor } from 'tone/build/esm/component/dynamics/Compressor.js';
export { Context } from 'tone/build/esm/core/context/Context.js';
export { Gain } from 'tone/build/esm/core/context/Gain.js';
export { setContext } from 'tone/build/esm/core/context/GlobalContext.js';
export { OfflineContext } from 'tone/build/esm/core/context/OfflineContext.js';
export { connect } from 'tone/build/esm/core/context/ToneAudioNode.js';
export { WaveShaper } from 'tone/build/esm/signal/WaveShaper.js';
