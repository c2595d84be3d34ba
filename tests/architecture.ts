import { dirname, join, normalize } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';

/** A module's name in an import, and whether only its types are wanted. */
interface Import {
  readonly name: string;
  readonly typeOnly: boolean;
}

interface Reading {
  readonly imports: readonly Import[];
  /** Uses of the time and the chance that the browser offers, such as `Math.random`. */
  readonly taken: readonly string[];
}

/** A part of the program: the folders and files of ours that it may know, those whose types alone it may know, and the packages it is made with. */
interface Part {
  readonly pure: boolean;
  readonly knows: readonly string[];
  readonly knowsTypes?: readonly string[];
  readonly packages?: readonly string[];
}

const carriedTypes = ['src/score/', 'src/performance/', 'src/painting/'];
const ports = ['src/concert/ports.ts', 'src/concert/handle.ts'];
const edge = { pure: false, knowsTypes: [...carriedTypes, ...ports] };

/** Design: who may know whom. The first part whose name begins a file's path is the file's. */
const parts: Readonly<Record<string, Part>> = {
  'src/units.ts': { pure: true, knows: [] },
  'src/random.ts': { pure: true, knows: [] },
  'src/score/': { pure: true, knows: [] },
  'src/performance/': { pure: true, knows: ['src/score/'] },
  'src/painting/': {
    pure: true,
    knows: ['src/score/', 'src/performance/'],
    packages: ['spectral.js'],
  },
  'src/concert/': { pure: true, knows: ['src/score/', 'src/performance/', 'src/painting/'] },
  'src/sound/': { ...edge, knows: ['assets/'], packages: ['tone', '@audio-samples/'] },
  'src/canvas/': { ...edge, knows: ['assets/'], packages: ['pixi.js'] },
  'src/instruments/': { ...edge, knows: [], packages: ['webmidi'] },
  'src/room/': { ...edge, knows: ['assets/'], packages: ['@fontsource-variable/'] },
  // What only main joins: beats and plans from workers, and the one that keeps the page.
  'src/metronome.': { pure: false, knows: ['src/metronome.'] },
  'src/offline.': { pure: false, knows: [] },
  'src/preparation.': {
    pure: false,
    knows: ['src/preparation.', 'src/concert/prepare.ts', 'src/score/midiError.ts'],
  },
  'src/problemOf.ts': {
    pure: true,
    knows: ['src/room/problem.ts', 'src/score/midiError.ts'],
  },
  'src/main.ts': { pure: false, knows: ['src/', 'assets/', 'midi/'] },
};

const known = ['src/units.ts', 'src/random.ts'];

/** Time and chance, which pure code gets as arguments. */
const forbidden = ['Math.random', 'Date.now', 'performance.now'];

/** The imports (static, dynamic, of types, of workers and files by URL) and the time and chance in a source text. */
const read = (path: string, source: string): Reading => {
  const imports: Import[] = [];
  const taken: string[] = [];
  const add = (name: unknown, typeOnly = false): void => {
    if (typeof name === 'string') imports.push({ name, typeOnly });
  };
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source?.value, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) =>
      add(node.source.type === 'Literal' ? node.source.value : '(a computed name)'),
    TSImportType: (node) => add(node.source.value, true),
    NewExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'Date') taken.push('new Date');
      if (callee.name === 'URL' && first?.type === 'Literal') add(first.value);
    },
    MemberExpression: ({ object, property }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const use = `${object.name}.${property.name}`;
      if (forbidden.includes(use)) taken.push(use);
    },
  }).visit(program);
  return { imports, taken };
};

const partOf = (path: string): [string, Part] | undefined =>
  Object.entries(parts).find(([name]) => path.startsWith(name));

const mayKnow = (name: string, part: Part, path: string, { typeOnly }: Import): boolean => {
  const within = name.endsWith('/') ? name : `${dirname(name)}/`;
  const own = within === 'src/' ? [] : [within];
  const types = typeOnly ? (part.knowsTypes ?? []) : [];
  return [...known, ...own, ...part.knows, ...types].some((start) => path.startsWith(start));
};

/** What a source file does that its place in the program does not allow, a sentence each; `path` is from the root, such as `src/sound/piano.ts`. */
export const offences = (path: string, source: string): readonly string[] => {
  const found = partOf(path);
  if (found === undefined) return [`${path} belongs to no part of the program`];
  const [name, part] = found;
  const { imports, taken } = read(path, source);
  const strangers = imports.filter((one) => {
    if (/^\.{1,2}\//.test(one.name)) {
      const file = normalize(join(dirname(path), one.name.replace(/\?.*$/, '')));
      return !mayKnow(name, part, file, one);
    }
    return !part.packages?.some((start) =>
      start.endsWith('/') ? one.name.startsWith(start) : `${one.name}/`.startsWith(`${start}/`),
    );
  });
  return [
    ...strangers.map((one) => `${path} may not know ${one.name}`),
    ...(part.pure ? taken : []).map((use) => `${path} may not take ${use}`),
  ];
};
