import type { CompiledElement, CompiledPattern } from './compiled';

/** A pattern is tried only where the place that the fewest patterns share was seen, so common words cost nothing. */
export function indexByRarest(
  patterns: readonly CompiledPattern[],
  conceptCount: number,
): (CompiledPattern[] | undefined)[] {
  const uses = new Int32Array(conceptCount);
  for (const { elements } of patterns)
    for (const { concepts } of elements) for (const c of concepts) uses[c]!++;
  const index: (CompiledPattern[] | undefined)[] = new Array<CompiledPattern[] | undefined>(conceptCount);
  for (const pattern of patterns) {
    let best: CompiledElement | undefined;
    let fewest = Infinity;
    for (const element of pattern.elements) {
      if (element.optional) continue;
      const total = element.concepts.reduce((sum, c) => sum + (uses[c] as number), 0);
      if (total < fewest) {
        fewest = total;
        best = element;
      }
    }
    for (const concept of new Set(best?.concepts ?? [])) {
      const list = index[concept] ?? [];
      list.push(pattern);
      index[concept] = list;
    }
  }
  return index;
}
