import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { add } from './helplines/add';

/** `npm run helplines:add`: asks for the fields of a new line, here or line by line on stdin, and writes it into its file. */
const root = fileURLToPath(new URL('..', import.meta.url));
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
const answers = lines[Symbol.asyncIterator]();
process.exitCode = await add(root, new Date(), {
  write: (text) => process.stdout.write(text),
  readLine: async () => {
    const { value, done } = await answers.next();
    return done ? null : (value as string);
  },
  patient: process.stdin.isTTY === true,
});
lines.close();
