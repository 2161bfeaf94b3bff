/** A country's file as far as its history is told: each line's own text by its id, and that of the emergency numbers. */
export interface FileLines {
  lines: ReadonlyMap<string, string>;
  emergency: string;
}

/** The text below a key of the first level, without comments and the space at the ends of lines. */
function section(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#-]/.test(line));
  return lines
    .slice(start, length < 0 ? undefined : start + 1 + length)
    .filter((line) => !/^\s*(#|$)/.test(line))
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * Takes a version of `content/helplines/<code>.yaml` apart by the look of its lines, not as YAML: old versions need not be
 * sound, and there are many of them.
 */
export function fileLines(text: string): FileLines {
  const blocks = section(text, 'helplines').split(/^(?=\s*- id:)/m);
  const lines = new Map<string, string>();
  for (const block of blocks) {
    const id = /^\s*- id:\s*['"]?([a-z0-9-]+)/.exec(block)?.[1];
    // A record of a service that has ended is no line any more.
    if (id !== undefined && !/^\s+closed:/m.test(block)) lines.set(id, block.trimEnd());
  }
  return { lines, emergency: section(text, 'emergency') };
}
