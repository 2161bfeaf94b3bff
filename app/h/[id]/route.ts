import { closedById, helplineById } from '@/lib/data/countries';
import { redirectTo } from '@/lib/http/redirect';
import { door } from '../../_shell/door';
import { missingPage } from '../../_shell/missing-page';
import { readersLocale } from '../../_shell/reader';

export const dynamic = 'force-dynamic';

/**
 * The short link of a line, by its id or one that it had before: to its place in the directory, in the reader's language. A service that has
 * ended leads to the word of where to go now; a line of the worldwide entry to the choice of a country, where that entry stands.
 */
export const GET = door<{ id: string }>((request, { id }) => {
  const line = helplineById(id);
  const found = line ? { country: line.country, id: line.helpline.id } : closedById(id);
  if (!found) return missingPage(request);
  const code = found.country.code.toLowerCase();
  const place = code === 'zz' ? 'where' : `helplines/${code}#${found.id}`;
  return redirectTo(`/${readersLocale(request)}/${place}`, 307, { Vary: 'Accept-Language' });
});
