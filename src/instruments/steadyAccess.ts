import { isWhole } from './isWhole.ts';

/**
 * Asks the browser for MIDI in a form that WebMidi bears: it throws upon messages that are cut off, and gives all
 * instruments up where one cannot be opened because another program holds it. `onChange` hears of what is plugged in and out.
 */
export const requestSteadyAccess = async (onChange: () => void): Promise<MIDIAccess> => {
  const access = await navigator.requestMIDIAccess({ sysex: false });
  const known = new WeakSet<MIDIPort>();

  const steady = (port: MIDIPort) => {
    if (known.has(port)) return;
    known.add(port);
    const open = port.open.bind(port);
    Object.defineProperty(port, 'open', { value: () => open().catch(() => port) });
    // Before WebMidi listens: what is stopped here it does not hear.
    port.addEventListener('midimessage', (event) => {
      if (!isWhole((event as MIDIMessageEvent).data)) event.stopImmediatePropagation();
    });
  };
  const steadyAll = () => {
    for (const ports of [access.inputs, access.outputs])
      for (const port of ports.values()) steady(port);
  };

  steadyAll();
  access.addEventListener('statechange', () => {
    steadyAll();
    queueMicrotask(onChange); // after WebMidi has heard of it
  });
  return access;
};
