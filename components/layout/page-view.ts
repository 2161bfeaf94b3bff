import type { Format } from '@/lib/i18n/format';
import type { Translator } from '@/lib/i18n/translator';
import type { LocaleRow } from '@/lib/locales/schema';
import type { Site } from '@/lib/site/schema';

/** What every component may need of the page around it. */
export interface PageView {
  t: Translator;
  format: Format;
  locale: LocaleRow;
  /** All languages that are switched on, in the order of the table. */
  locales: readonly LocaleRow[];
  site: Site;
  /** The name of a region, from its ISO 3166-2 code. */
  region: (code: string) => string;
}
