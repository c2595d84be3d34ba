import type { ControlChangeMessageEvent, Input, NoteMessageEvent } from 'webmidi';
import type { Hand, Pedal } from '../concert/ports.ts';
import type { Seconds } from '../units.ts';
import { createDam } from './dam.ts';
import { createFeet } from './feet.ts';

const wait = (time: Seconds, then: () => void) => {
  const timer = setTimeout(then, time * 1000);
  return () => clearTimeout(timer);
};

const LOWEST = 21;
const HIGHEST = 108;

/** Controllers of MIDI 1.0. */
const PEDALS: Readonly<Record<number, Pedal>> = { 64: 'sustain', 66: 'sostenuto', 67: 'soft' };
const ALL_SOUND_OFF = 120;
const RESET = 121;
const ALL_NOTES_OFF = 123;

/** Lets an instrument's keys and pedals be a hand's, on whatever channel they come; returns the way to stop, which holds nothing. */
export const listenToInput = (input: Input, hand: Hand, now: () => Seconds): (() => void) => {
  const mayStrike = createDam(now);
  const feet = createFeet(hand.pedal, now, wait);

  const leave = () => {
    feet.leave();
    hand.leave();
  };

  const fingerOf = ({ message, note }: NoteMessageEvent) => `${message.channel} ${note.number}`;

  const press = (event: NoteMessageEvent) => {
    const { number } = event.note;
    if (number < LOWEST || number > HIGHEST) return;
    if (mayStrike()) hand.press(fingerOf(event), number, event.note.attack);
  };

  const control = ({ controller: { number }, rawValue = 0 }: ControlChangeMessageEvent) => {
    const pedal = PEDALS[number];
    if (pedal !== undefined) feet.move(pedal, rawValue / 127);
    else if (number === ALL_SOUND_OFF || number >= ALL_NOTES_OFF) leave();
    else if (number === RESET) for (const each of Object.values(PEDALS)) feet.move(each, 0);
  };

  input.addListener('noteon', press);
  input.addListener('noteoff', (event) => hand.lift(fingerOf(event)));
  input.addListener('controlchange', control);
  return () => {
    input.removeListener();
    leave();
  };
};
