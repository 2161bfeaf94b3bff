// The production site, built the way `npm start` builds it, so that the server of the tests starts at once.
import { ensureBuilt } from '../start/ensure-built.mjs';

await ensureBuilt();
