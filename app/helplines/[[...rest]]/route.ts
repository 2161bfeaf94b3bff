import { door } from '../../_shell/door';
import { toReadersLocale } from '../../_shell/reader';

export const dynamic = 'force-dynamic';

export const GET = door(toReadersLocale);
