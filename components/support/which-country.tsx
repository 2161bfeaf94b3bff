import { wordsLanguage, type SupportPanelProps } from './panel-props';

/** Which country the lines are for, the way to another, and to all lines. */
export function WhichCountry(props: SupportPanelProps & { country: string }) {
  const { view, words, panel, country, confident } = props;
  const name = words.format.country(country);
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-quiet">
      <span {...wordsLanguage(props)}>
        {confident ? words.t('country.stated', { country: name }) : words.t('country.ask', { country: name })}
      </span>
      <a className="tap" href={`/${view.locale.code}/where`} {...wordsLanguage(props)}>
        {words.t('country.change')}
      </a>
      <a className="tap" href={`/${view.locale.code}/helplines/${country.toLowerCase()}`}>
        {panel.t('all', { country: name })}
      </a>
    </p>
  );
}
