import type { ReadingLevel } from './reading-level';

/** A text for the terminal: the score of every guide, with the hardest sentence where the formula can tell. */
export function readingSummary(levels: readonly { file: string; level: ReadingLevel }[]): string {
  const lines = levels.map(({ file, level }) => {
    const scores = level.scores.map(({ formula, value }) => `${formula.name} ${value}`);
    const [hardest] = level.hardest;
    return [
      `${file}: ${[...scores, `${level.sentenceLength} words a sentence`].join(', ')}`,
      ...(hardest === undefined ? [] : [`  hardest: “${hardest}”`]),
    ].join('\n');
  });
  return `How hard the guides are to read\n${lines.join('\n')}`;
}
