/** A title of those of its parts that there are. */
export const titleOf = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(', ');
