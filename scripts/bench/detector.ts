import { createDetector } from '../../lib/crisis/index';

/**
 * What is timed, bundled as the site bundles it: run from source, the loader names every inner function anew at each
 * query, which costs a tenth of the time.
 */
export { createDetector };
