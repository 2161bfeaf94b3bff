import { fileURLToPath } from 'node:url';
import { retire } from './helplines/retire';

/** `npm run helplines:retire -- ID 'reason'`: takes a dead line out of everything that readers see. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { code, text } = await retire(root, new Date(), process.argv.slice(2));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
