import { door } from './_shell/door';
import { readersLocale, toReadersCountry } from './_shell/reader';

export const dynamic = 'force-dynamic';

export const GET = door((request) => toReadersCountry(request, readersLocale(request), ''));
