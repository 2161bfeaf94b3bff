import { fileURLToPath } from 'node:url';
import { check } from './helplines/check';

/** `npm run helplines:check -- FILE…`: what is wrong with these files, in words; without a file: with all. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { code, text } = await check(
  root,
  process.env['INIT_CWD'] ?? process.cwd(),
  new Date(),
  process.argv.slice(2),
);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
