import { SearchIcon } from '@/components/icons/icons';
import type { PageView } from '@/components/layout/page-view';

interface SearchFormProps {
  view: PageView;
  /** The page's country, which the answer should be about. */
  country?: string | undefined;
}

/** The search box. It sends by POST, so that the words stand in no address, and comes back empty. */
export function SearchForm({ view, country }: SearchFormProps) {
  const { t, locale } = view;
  return (
    <form method="post" action={`/${locale.code}/search`} role="search" className="stack max-w-[40rem]">
      <label htmlFor="q" className="block">
        {t('search.label')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="q"
          name="q"
          type="search"
          maxLength={300}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="q-private"
          className="field min-w-0 flex-1 basis-52"
        />
        {country && <input type="hidden" name="country" value={country.toLowerCase()} />}
        <button type="submit" className="btn">
          <SearchIcon />
          {t('search.submit')}
        </button>
      </div>
      <p id="q-private" className="text-[0.9em] text-quiet">
        {t('search.private')}
      </p>
    </form>
  );
}
