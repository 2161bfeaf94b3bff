const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** One of the wanted languages is among those known. Only the language of a BCP 47 tag counts: `pt` meets `pt-BR`. */
export function sharesLanguage(known: readonly string[], wanted: readonly string[]): boolean {
  const languages = new Set(known.map(primary));
  return wanted.some((tag) => languages.has(primary(tag)));
}
