import { createServer } from 'node:http';
import next from 'next';
import headers from '@/.generated/headers.mjs';
import locales from '@/.generated/locales.mjs';
import messages from '@/.generated/messages.mjs';
import site from '@/.generated/site.mjs';
import style from '@/.generated/style.mjs';
import { httpConfig } from '@/lib/http/config';
import { logLine, pathShape } from './server/access-log';
import { helpPages } from './server/help-page';
import { siteServer } from './server/http-server';
import { stopServer } from './server/stop';
import { listen, portOf } from './start/listen.mjs';

const PATIENCE_MILLISECONDS = 10_000;
/** `npm` hands a Ctrl-C on, so that it comes twice; only a later one means "now". */
const SECOND_SIGNAL_MILLISECONDS = 1000;

async function main(): Promise<void> {
  const port = portOf(process.env.PORT);
  const { trustedProxies } = httpConfig(process.env);
  const codes = new Set(locales.map(({ code }) => code));

  // The server it is given for upgrades to WebSocket never listens: the site has none.
  const app = next({ dev: false, dir: process.cwd(), port, httpServer: createServer() });
  await app.prepare();

  const server = siteServer({
    app: app.getRequestHandler(),
    trustedProxies,
    help: helpPages({ siteName: site.name, locales, messages, css: style.css, headers }),
    answered: (answer) => console.log(logLine({ ...answer, path: pathShape(answer.path, codes) })),
    failed: (error) => console.error(error),
  });
  stopOnSignals(() => stopServer(server, PATIENCE_MILLISECONDS));
  const opened = await listen(server, port, process.env.HOST);
  await warmUp(opened, locales[0]?.code ?? 'en');
  console.log(`Lantern is at http://localhost:${opened}`);
}

/** One search by ourselves, so that the first visitor does not wait while the detector is made ready. Failing does no harm. */
async function warmUp(port: number, locale: string): Promise<void> {
  await fetch(`http://localhost:${port}/${locale}/search`, { signal: AbortSignal.timeout(20_000) }).catch(
    () => {},
  );
}

function stopOnSignals(stop: () => Promise<void>): void {
  let first = 0;
  const onSignal = () => {
    if (first > 0) {
      if (performance.now() - first > SECOND_SIGNAL_MILLISECONDS) process.exit(1);
      return;
    }
    first = performance.now();
    console.log('Stopping: requests under way are answered first.');
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
