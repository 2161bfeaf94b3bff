import 'server-only';
import figures from '@/.generated/figures.mjs';
import reviewers from '@/.generated/lexicon-reviewers.mjs';

/** The detector's measured figures, and who has read its lexicons, by language. */
export { figures, reviewers };
