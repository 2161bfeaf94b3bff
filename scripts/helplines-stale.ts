import { fileURLToPath } from 'node:url';
import { stale } from './helplines/stale';

/** `npm run helplines:stale -- CODE…`: which lines to look at again, worst first, with the pages to look at. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { code, text } = await stale(root, new Date(), process.argv.slice(2));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
