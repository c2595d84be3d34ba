import { describe, expect, test } from 'vitest';
import { words } from './words.ts';

/** Every sentence of a language by its path; functions are asked with the same arguments in both. */
const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('pond', 7, true))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`));
};

const english = new Map(sentences(words.en));
const french = new Map(sentences(words.fr));

/** The same in both languages, because they are names or borrowed. */
const SHARED = [
  '/label/artist',
  '/label/composer',
  '/section',
  '/controls/name',
  '/controls/pause',
  '/controls/volume',
  '/credits/0/what',
  '/captions/pause',
  '/captions/midi',
];

test('French says everything that English says', () => {
  expect([...french.keys()]).toEqual([...english.keys()]);
  expect(english.size).toBeGreaterThan(40);
});

test('no sentence is empty or left in the other language', () => {
  for (const [path, text] of french) {
    expect(text, path).not.toBe('');
    if (SHARED.includes(path) || path.includes('/links/')) continue;
    expect(text, path).not.toBe(english.get(path));
  }
});

test('French sets its signs as French printers do', () => {
  for (const [path, text] of french) {
    if (path.includes('/links/')) continue;
    expect(text, path).not.toMatch(/[^\u202f][:;!?%]|'/);
  }
});

test('English sets its apostrophes as printers do', () => {
  for (const [path, text] of english) expect(text, path).not.toContain("'");
});

describe('the label', () => {
  const painted = { light: 'rose', withVisitors: false } as const;

  test('names the picture, its light and the evening', () => {
    expect(words.en.label.picture('pond', 7, painted)).toBe('Pond, rose light. Evening no. 7');
    expect(words.fr.label.picture('pond', 7, painted)).toBe('L’Étang, lumière rose. Soirée nº 7');
  });

  test('says when visitors painted with her', () => {
    const visited = { ...painted, withVisitors: true };
    expect(words.en.label.picture('pond', 7, visited)).toBe(
      'Pond, rose light, with visitors. Evening no. 7',
    );
    expect(words.fr.label.picture('pond', 7, visited)).toBe(
      'L’Étang, lumière rose, avec des visiteurs. Soirée nº 7',
    );
  });
});

test('a section keeps its letter and translates its word', () => {
  expect(words.fr.section('A‴')).toBe('A‴');
  expect(words.fr.section('cadenza')).toBe('cadence');
  expect(words.en.section('cadenza')).toBe('cadenza');
  expect(words.fr.section('constructor')).toBe('constructor');
});

test('the samples’ author and licence are named wherever credits are', () => {
  for (const { label, credits } of [words.en, words.fr]) {
    const piano = credits.find(({ what }) => what === 'Piano');
    expect(label.samples).toContain('Alexander Holm, CC BY 3.0');
    expect(piano?.text).toMatch(/Yamaha C5.*Alexander Holm/);
    expect(piano?.links?.map(({ name }) => name)).toContain('CC BY 3.0');
  }
});

test('what is written under a drawing is a word of its name', () => {
  for (const { captions, controls, keyboard } of [words.en, words.fr]) {
    const names = { ...controls, ...keyboard, sound: controls.mute, muted: controls.mute };
    for (const [icon, caption] of Object.entries(captions)) {
      const name = names[icon as keyof typeof names];
      const said = icon === 'keep' ? controls.keep(1, 1) : String(name);
      expect(said.toLowerCase(), icon).toContain(caption.toLowerCase());
    }
  }
});

test('a section is not mistaken for a key', () => {
  expect(words.en.invitation.anyKey('A', true)).toMatch(/^Part A\. Any key.*Escape/);
  expect(words.fr.invitation.anyKey('cadenza', true)).toMatch(/^La cadence\. .*Échap/);
  expect(words.en.invitation.anyKey('A', false)).not.toMatch(/key|Escape/);
});

test('a share of the whole is read as each language writes it', () => {
  expect(words.en.controls.loudness(50)).toBe('50%');
  expect(words.fr.controls.loudness(50)).toBe('50\u202f%');
});
