import { buildContent } from './index';
import { ContentError } from './problems';

const started = performance.now();
try {
  await buildContent(process.cwd(), new Date());
  console.log(`Content checked and compiled in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
