import 'server-only';
import lexicons from '@/.generated/lexicons.mjs';
import vote from '@/.generated/vote.mjs';
import { createDetector } from '@/lib/crisis';

/** The detector over all languages, made once. It never throws; what it reads is kept nowhere. */
export const detect = createDetector(lexicons, vote ?? undefined);
