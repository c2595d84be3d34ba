/** The languages that everything a visitor reads is written in. */
export type Language = 'en' | 'fr';

/** Each language by its own name, as the switch shows it. */
export const LANGUAGE_NAMES = { en: 'English', fr: 'Français' } satisfies Record<Language, string>;

/** Whether `text` names one of our languages. */
export const isLanguage = (text: string | null): text is Language => text === 'en' || text === 'fr';

/** The language asked for, or the first one we have of those the browser prefers (BCP 47 tags), or English. */
export const chooseLanguage = (
  asked: Language | undefined,
  preferred: readonly string[],
): Language =>
  asked ?? preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';

/** The language that the switch leads to. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'fr' : 'en');
