import 'server-only';
import { countryByCode } from '@/lib/data/countries';
import { currentSlug } from '@/lib/data/guides';
import { fallbackLocale, localeCodes } from '@/lib/data/site';
import { negotiateLocale } from '@/lib/locales/negotiate';
import { redirectTo } from '@/lib/http/redirect';
import { privateResponse, renderPage } from './html-page';
import { viewFor } from './view';

/** The address as the site writes it, if only its capitals were wrong: `/EN/KE` is `/en/ke`. Null when it is right or unknown. */
function withSmallLetters(pathname: string): string | null {
  const [, locale = '', ...rest] = pathname.split('/');
  const code = localeCodes.find((each) => each.toLowerCase() === locale.toLowerCase());
  const last = rest.at(-1);
  if (!code || last === undefined || rest.length > 2) return null;
  const known = countryByCode(last) !== null && (rest.length === 1 || rest[0]?.toLowerCase() === 'helplines');
  const right = `/${code}/${rest.join('/').toLowerCase()}`;
  return known && right !== pathname ? right : null;
}

/** The address of a guide that had another name once. */
function withCurrentSlug(pathname: string): string | null {
  const [, locale = '', folder, slug = '', ...rest] = pathname.split('/');
  const now = folder === 'guides' && rest.length === 0 ? currentSlug(slug) : null;
  return now && localeCodes.includes(locale) ? `/${locale}/guides/${now}` : null;
}

/** The answer for an address that does not exist, in the language of the path: what it is, where lines are, and the way home. */
export async function missingPage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const right = withSmallLetters(pathname) ?? withCurrentSlug(pathname);
  if (right) return redirectTo(right, 308);
  const first = pathname.split('/')[1] ?? '';
  const code = localeCodes.includes(first)
    ? first
    : negotiateLocale(request.headers.get('accept-language'), localeCodes, fallbackLocale.code);
  const view = viewFor(code)!;
  const { t } = view;
  const html = await renderPage(view, {
    tab: t('missing.tab'),
    path: '',
    indexed: false,
    body: (
      <div className="stack">
        <h1>{t('missing.title')}</h1>
        <p>{t('missing.lead')}</p>
        <p>
          <a className="btn" href={`/${code}/helplines`}>
            {t('missing.lines')}
          </a>
        </p>
        <p>
          <a className="tap" href={`/${code}`}>
            {t('missing.home')}
          </a>
        </p>
        <p>{t('emergency.none')}</p>
      </div>
    ),
  });
  return privateResponse(html, 404);
}
