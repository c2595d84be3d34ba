/** What the sections of a piece are called in one language. */
interface SectionNames {
  /** As they stand along the line of the piece. */
  nameOf(name: string): string;
  /** As a sentence names them: a letter alone would read as a key. */
  partOf(name: string): string;
}

/** Names of sections: `known` ones, by the score's name, with their article; any other is a letter of the form, and a `part`. */
export const nameSections = (
  known: Readonly<Record<string, string>>,
  article: string,
  part: string,
): SectionNames => {
  const names = new Map(Object.entries(known));
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    nameOf,
    partOf: (name) => `${names.has(name) ? article : part} ${nameOf(name)}`,
  };
};
