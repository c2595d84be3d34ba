/** A sound: samples from −1 to 1 of one channel. */
export interface Sound {
  readonly rate: number;
  readonly samples: Float32Array;
}

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

interface Chunk {
  readonly name: string;
  readonly body: Buffer;
}

const readChunks = (file: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= file.length; ) {
    const size = file.readUInt32LE(at + 4);
    const name = file.toString('latin1', at, at + 4);
    chunks.push({ name, body: file.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
};

/** The way to read one sample, given how it is written. */
const sampleReader = (format: number, bits: number): ((body: Buffer, at: number) => number) => {
  if (format === FLOAT && bits === 32) return (body, at) => body.readFloatLE(at);
  if (format === PCM && (bits === 16 || bits === 24 || bits === 32)) {
    return (body, at) => body.readIntLE(at, bits / 8) / 2 ** (bits - 1);
  }
  throw new Error(`The WAV file has samples of a kind that is not read here (${bits} bits).`);
};

/** The mean of all channels of a WAV file (whole numbers of 16, 24 or 32 bits, or 32-bit floats); throws one sentence where it is none. */
export const readWave = (file: Buffer): Sound => {
  const wave =
    file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WAVE';
  const chunks = wave ? readChunks(file) : [];
  const shape = chunks.find(({ name }) => name === 'fmt ')?.body;
  const data = chunks.find(({ name }) => name === 'data')?.body;
  if (!shape || !data) throw new Error('This is not a WAV file.');
  const written = shape.readUInt16LE(0);
  const format = written === EXTENSIBLE ? shape.readUInt16LE(24) : written;
  const channels = shape.readUInt16LE(2);
  const rate = shape.readUInt32LE(4);
  const bits = shape.readUInt16LE(14);
  const [read, bytes] = [sampleReader(format, bits), bits / 8];
  const samples = Float32Array.from(
    { length: Math.floor(data.length / bytes / channels) },
    (_, i) => {
      let sum = 0;
      for (let channel = 0; channel < channels; channel++) {
        sum += read(data, (i * channels + channel) * bytes);
      }
      return sum / channels;
    },
  );
  return { rate, samples };
};
