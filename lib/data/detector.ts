import 'server-only';
import lexicons from '@/.generated/lexicons.mjs';
import namesNow from '@/.generated/names-now.mjs';
import vote from '@/.generated/vote.mjs';
import { createDetector, hearNames } from '@/lib/crisis';

/** The detector over all languages, made once. It never throws; what it reads is kept nowhere. */
export const detect = hearNames(createDetector(lexicons, vote ?? undefined), namesNow);
