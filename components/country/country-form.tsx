import type { PageView } from '@/components/layout/page-view';

interface CountryFormProps {
  view: PageView;
  /** Upper-case codes. */
  codes: readonly string[];
}

/** The reader's own choice: a list of all countries, sorted as the language sorts. It sets the one cookie and says so. */
export function CountryForm({ view, codes }: CountryFormProps) {
  const { t, format, locale } = view;
  const sorted = codes
    .map((code) => ({ code, name: format.country(code) }))
    .sort((a, b) => format.compare(a.name, b.name));
  return (
    <form method="post" action={`/${locale.code}/country`} className="stack max-w-[30rem]">
      <label htmlFor="country" className="block font-bold">
        {t('where.label')}
      </label>
      <select
        id="country"
        name="country"
        required
        defaultValue=""
        className="field"
        autoComplete="off"
        aria-describedby="country-cookie"
      >
        <option value="" disabled>
          {t('country.choose')}
        </option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code.toLowerCase()}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="btn">
        {t('where.submit')}
      </button>
      <p id="country-cookie" className="text-quiet">
        {t('where.cookie')}
      </p>
    </form>
  );
}
