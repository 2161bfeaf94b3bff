import { localeRow } from '@/lib/data/site';
import { door } from '../_shell/door';
import { missingPage } from '../_shell/missing-page';
import { toReadersCountry } from '../_shell/reader';

export const dynamic = 'force-dynamic';

export const GET = door<{ locale: string }>((request, { locale }) =>
  localeRow(locale) ? toReadersCountry(request, locale, '') : missingPage(request),
);
