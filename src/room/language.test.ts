import { expect, test } from 'vitest';
import { chooseLanguage, otherLanguage } from './language.ts';

test('a visitor from Québec reads French', () => {
  expect(chooseLanguage(undefined, ['fr-CA', 'en-CA'])).toBe('fr');
});

test('the first language that we have is taken, not the first of the list', () => {
  expect(chooseLanguage(undefined, ['ja', 'de-DE', 'FR', 'en'])).toBe('fr');
});

test('who reads neither reads English', () => {
  expect(chooseLanguage(undefined, ['ja'])).toBe('en');
  expect(chooseLanguage(undefined, [])).toBe('en');
});

test('the language of the link comes before that of the browser', () => {
  expect(chooseLanguage('fr', ['en-GB'])).toBe('fr');
});

test('the switch leads there and back', () => {
  expect(otherLanguage('en')).toBe('fr');
  expect(otherLanguage(otherLanguage('en'))).toBe('en');
});
