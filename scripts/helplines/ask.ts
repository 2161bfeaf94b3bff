/** Where questions go and answers come from. */
export interface Terminal {
  write(text: string): void;
  /** The next answer without its line end; null when there are no more. */
  readLine(): Promise<string | null>;
  /** A person answers: a wrong answer is asked for again. Else the first one ends everything, or the rest would go astray. */
  patient: boolean;
}

/** Thrown where no entry can be made of the answers; the message says why. */
export class NoEntry extends Error {}

/** What an answer means, or the sentence that says what is wrong with it. */
export type Reading<Value> = { value: Value } | { problem: string };

/** Asks until the answer can be read. `read` gets it trimmed; an empty one stands for `suggestion`, if there is one. */
export async function ask<Value>(
  terminal: Terminal,
  question: string,
  read: (answer: string) => Reading<Value>,
  suggestion = '',
): Promise<Value> {
  for (;;) {
    terminal.write(`${question}${suggestion === '' ? '' : ` [${suggestion}]`}: `);
    const answer = await terminal.readLine();
    if (answer === null) throw new NoEntry(`The answers ended at "${question}".`);
    if (!terminal.patient) terminal.write(`${answer}\n`);
    const reading = read(answer.trim() || suggestion);
    if ('value' in reading) return reading.value;
    if (!terminal.patient) throw new NoEntry(`${question}: ${reading.problem}`);
    terminal.write(`  ${reading.problem}\n`);
  }
}

/** Asks for words of a list, separated by commas or spaces. */
export function wordsOf(answer: string): string[] {
  return answer.split(/[\s,]+/).filter((word) => word !== '');
}
