import 'server-only';
import dataset from '@/.generated/dataset.mjs';

/** The files of the whole dataset as the build made them, and its version. */
export { dataset };
