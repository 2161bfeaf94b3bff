// `npm start`: installs and builds what is missing, then serves the site. Until the packages are there, only Node itself may be imported.
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { nodeProblem } from './start/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) fail(problem);

const root = new URL('../', import.meta.url);
process.chdir(fileURLToPath(root));

try {
  const { listen, portOf } = await import('./start/listen.mjs');
  const { ensureBuilt } = await import('./start/ensure-built.mjs');
  const { SERVER_BUNDLE } = await import('./start/build-inputs.mjs');

  // Before minutes of installing and building, not after them.
  const probe = createServer();
  await listen(probe, portOf(process.env.PORT), process.env.HOST);
  await new Promise((resolve) => probe.close(resolve));

  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await ensureBuilt();
  process.env.NODE_ENV = 'production';
  await import(new URL(SERVER_BUNDLE, root).href);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
