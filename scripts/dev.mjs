// `npm run dev`: the site for people who write. It rebuilds the content when a file of it is saved and reloads open pages.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { reloadProxy } from './dev/reload-proxy.mjs';
import { watchSources } from './dev/watch.mjs';
import { isInstalled } from './start/installed.mjs';
import { listen, portOf } from './start/listen.mjs';
import { nodeProblem } from './start/node-version.mjs';
import { npm } from './start/npm.mjs';

/** Next itself, behind the proxy that adds the reload script. */
const INNER_HOST = '127.0.0.1';

try {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  if (!isInstalled(process.cwd(), { needDev: true }))
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);

  const inner = { host: INNER_HOST, port: await freePort() };
  const { server, reload } = reloadProxy(inner);
  const port = await listen(server, portOf(process.env.PORT), process.env.HOST);

  await buildContent();
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--hostname', INNER_HOST, '--port', String(inner.port)],
    { stdio: 'inherit' },
  );
  next.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => next.kill(signal));

  watchSources({ content: async () => (await buildContent()) && reload(), code: reload });
  console.log(`\nLantern is at http://localhost:${port}. Saved files appear by themselves.\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function freePort() {
  const probe = createServer();
  const port = await listen(probe, 0, INNER_HOST);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** @returns {Promise<boolean>} whether the content is in order; if not, the build has printed what is wrong. */
async function buildContent() {
  try {
    await npm(['run', '--silent', 'content']);
    return true;
  } catch {
    console.error('The pages stay as they were until this is mended and saved.');
    return false;
  }
}
