/** What a command ends with: the exit code (0 all is well, 1 something is wrong, 2 the command was not understood) and what it prints. */
export interface Outcome {
  code: 0 | 1 | 2;
  text: string;
}
