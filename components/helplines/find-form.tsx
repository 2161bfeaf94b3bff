import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import { OTHER_REGION, SENT, type FindField, type FindOptions, type FindRequest } from '@/lib/helplines';

interface FindFormProps {
  view: PageView;
  /** Code of the country, as addresses write it. */
  code: string;
  options: FindOptions;
  /** What was asked last; `null` on a page that knows of no question. */
  request: FindRequest | null;
}

interface Choice {
  value: string;
  words: string;
}

function Choose({
  view: { t },
  field,
  choices,
  chosen,
}: {
  view: PageView;
  field: Exclude<FindField, 'open'>;
  choices: readonly Choice[];
  chosen: string | null;
}) {
  if (choices.length === 0) return null;
  // A link may ask for what no line here has: the form still says what was asked.
  const known = chosen === null || choices.some(({ value }) => value === chosen);
  return (
    <div>
      <label htmlFor={`find-${field}`}>{t(`find.field.${field}`)}</label>
      <select
        id={`find-${field}`}
        name={field}
        defaultValue={known ? (chosen ?? '') : ''}
        className="field"
        autoComplete="off"
      >
        <option value="">{t('find.any')}</option>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Everything that the lines of a country can be narrowed by, each a list to choose from. */
function Choices({ view, options, request }: Omit<FindFormProps, 'code'>) {
  const { t, format, region } = view;
  const { topics, audiences, channels, languages, regions } = options;
  const lists: { field: Exclude<FindField, 'open'>; choices: Choice[] }[] = [
    { field: 'topic', choices: topics.map((value) => ({ value, words: t(`topic.${value}`) })) },
    { field: 'audience', choices: audiences.map((value) => ({ value, words: t(`audience.${value}`) })) },
    { field: 'channel', choices: channels.map((value) => ({ value, words: t(`find.way.${value}`) })) },
    {
      field: 'language',
      choices:
        languages.length < 2 ? [] : languages.map((value) => ({ value, words: format.language(value) })),
    },
    {
      field: 'region',
      choices:
        regions.length === 0
          ? []
          : [
              ...regions.map((value) => ({ value, words: region(value) })),
              { value: OTHER_REGION, words: t('find.otherRegion') },
            ],
    },
  ];
  return lists.map(({ field, choices }): ReactNode => (
    <Choose key={field} view={view} field={field} choices={choices} chosen={request?.[field] ?? null} />
  ));
}

/**
 * "Show who answers now" first, and behind one tap what else the lines can be narrowed by. It sends by POST, so that the choice stands in
 * no address; links may ask the same by GET.
 */
export function FindForm({ view, code, options, request }: FindFormProps) {
  const { t, locale } = view;
  return (
    <form method="post" action={`/${locale.code}/helplines/${code}/find`} className="stack max-w-[40rem]">
      <button type="submit" name="open" value="1" className={request ? 'btn btn-quiet' : 'btn'}>
        {t('helplines.findNow')}
      </button>
      <details>
        <summary className="fold font-semibold">{t('find.narrow')}</summary>
        <div className="stack">
          <div className="grid gap-3 sm:grid-cols-2">
            <Choices view={view} options={options} request={request} />
          </div>
          <label className="tap">
            <input
              type="checkbox"
              name="open"
              value="1"
              defaultChecked={request?.open ?? true}
              className="size-6"
            />
            {t('find.field.open')}
          </label>
          <div>
            <button type="submit" name={SENT} value="1" className="btn btn-quiet">
              {t('find.show')}
            </button>
          </div>
        </div>
      </details>
    </form>
  );
}

/** The same question again, with closed lines too. */
export function ClosedToo({
  view,
  code,
  request,
}: Omit<FindFormProps, 'options'> & { request: FindRequest }) {
  const { t, locale } = view;
  const { topic, audience, channel, language, region } = request;
  const fields = Object.entries({ topic, audience, channel, language, region });
  return (
    <form method="post" action={`/${locale.code}/helplines/${code}/find`}>
      {fields.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" name="open" value="0" className="btn btn-quiet">
        {t('find.closedToo')}
      </button>
    </form>
  );
}
