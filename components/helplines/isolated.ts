/** A number or address inside right-to-left words, kept in its own order (Unicode isolates). Left-to-right text needs no mark. */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u2066${text}\u2069` : text;
}
