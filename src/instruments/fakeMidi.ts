/** An object with an `on…` handler, which takes its turn among the listeners from when it is first set. */
class FakeTarget extends EventTarget {
  protected handle(type: string, handler: unknown): void {
    if (!this.#handlers.has(type)) {
      this.addEventListener(type, (event) => {
        const now = this.#handlers.get(type);
        if (typeof now === 'function') now.call(this, event);
      });
    }
    this.#handlers.set(type, handler);
  }
  readonly #handlers = new Map<string, unknown>();
}

/** A MIDI port that a test plays. */
export class FakePort extends FakeTarget {
  state: MIDIPortDeviceState = 'connected';
  connection: MIDIPortConnectionState = 'closed';
  readonly manufacturer = 'Pleyel';
  readonly version = '1';
  /** What was sent to it, and for when. */
  readonly sent: { readonly message: readonly number[]; readonly at: number }[] = [];
  readonly id: string;
  readonly name: string;
  readonly type: MIDIPortType;
  readonly #busy: boolean;
  constructor(name: string, type: MIDIPortType = 'input', busy = false) {
    super();
    this.id = `${type} ${name}`;
    this.name = name;
    this.type = type;
    this.#busy = busy;
  }
  set onmidimessage(handler: unknown) {
    this.handle('midimessage', handler);
  }
  set onstatechange(handler: unknown) {
    this.handle('statechange', handler);
  }
  async open(): Promise<this> {
    if (this.#busy) throw new DOMException('held by another program', 'InvalidAccessError');
    this.connection = 'open';
    return this;
  }
  async close(): Promise<this> {
    this.connection = 'closed';
    return this;
  }
  send(message: readonly number[], at: number): void {
    this.sent.push({ message, at });
  }
  /** Sends what an instrument would. */
  play(...bytes: readonly number[]): void {
    const event = new Event('midimessage');
    Object.assign(event, { data: Uint8Array.from(bytes) });
    this.dispatchEvent(event);
  }
}

/** A browser's access to MIDI in which ports come and go when told; as in Chromium, a port that comes back is the same object. */
export class FakeAccess extends FakeTarget {
  readonly sysexEnabled = false;
  readonly inputs = new Map<string, FakePort>();
  readonly outputs = new Map<string, FakePort>();
  set onstatechange(handler: unknown) {
    this.handle('statechange', handler);
  }
  plug(port: FakePort): void {
    port.state = 'connected';
    port.connection = 'closed';
    this.#ports(port).set(port.id, port);
    this.#tell(port);
  }
  unplug(port: FakePort): void {
    port.state = 'disconnected';
    port.connection = 'closed';
    this.#ports(port).delete(port.id);
    this.#tell(port);
  }
  #ports({ type }: FakePort): Map<string, FakePort> {
    return type === 'input' ? this.inputs : this.outputs;
  }
  #tell(port: FakePort): void {
    for (const target of [port, this])
      target.dispatchEvent(Object.assign(new Event('statechange'), { port }));
  }
}
