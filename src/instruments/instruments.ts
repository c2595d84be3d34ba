import { type Input, WebMidi } from 'webmidi';
import type { Hand, Instruments } from '../concert/ports.ts';
import { listenToInput } from './listenToInput.ts';
import type { MidiOut } from './playerPiano.ts';
import { requestSteadyAccess } from './steadyAccess.ts';

/** All MIDI instruments of this machine, as they come and go. */
export interface ConnectedInstruments extends Instruments {
  /** The instrument to play on whose name contains this, if it is there. */
  output(name: string): MidiOut | undefined;
  /** Hears no one any more. */
  close(): Promise<void>;
}

/** Who plays. */
export interface InstrumentsOptions {
  readonly createHand: () => Hand;
  /** One has come or gone. */
  readonly onChange: () => void;
}

const now = (): number => performance.now() / 1000;

/** Asks for MIDI and hears all instruments, now and as they are plugged in; one that is unplugged lets go of everything. Rejects where the browser has no MIDI or the visitor refuses. */
export const openInstruments = async ({
  createHand,
  onChange,
}: InstrumentsOptions): Promise<ConnectedInstruments> => {
  const heard = new Map<Input, () => void>();

  const attend = () => {
    if (!WebMidi.enabled) return;
    const there = WebMidi.inputs.filter(({ state }) => state === 'connected');
    for (const [input, leave] of heard) {
      if (there.includes(input)) continue;
      leave();
      heard.delete(input);
    }
    for (const input of there) {
      if (!heard.has(input)) heard.set(input, listenToInput(input, createHand(), now));
    }
    onChange();
  };

  const requestMIDIAccessFunction = () => requestSteadyAccess(attend);
  await WebMidi.enable({ requestMIDIAccessFunction, validation: false });
  attend();

  return {
    get names() {
      return [...heard.keys()].map(({ name }) => name);
    },
    output(name) {
      const found = WebMidi.outputs.find(
        (output) => output.state === 'connected' && output.name.includes(name),
      );
      return found && { send: (message, at) => void found.send([...message], { time: at }) };
    },
    async close() {
      for (const leave of heard.values()) leave();
      heard.clear();
      await WebMidi.disable();
    },
  };
};
