import type { PageView } from '@/components/layout/page-view';
import { OTHER_REGION, type FindRequest, type Loosenable } from '@/lib/helplines';

type View = Pick<PageView, 't' | 'format' | 'region'>;

/** Which part of the filter a part of the request is. */
type Part = Loosenable | 'region';

/** A question in words, part by part: "text or chat", "for young people", "open now". */
export function requestWords(
  { t, format, region }: View,
  request: FindRequest,
): { part: Part; words: string }[] {
  const { topic, audience, channel, language, open } = request;
  return [
    ...(topic ? [{ part: 'topics' as const, words: t(`topic.${topic}`) }] : []),
    ...(channel ? [{ part: 'channel' as const, words: t(`find.way.${channel}`) }] : []),
    ...(audience
      ? [{ part: 'audience' as const, words: t('find.for', { audience: t(`audience.${audience}`) }) }]
      : []),
    ...(language
      ? [{ part: 'language' as const, words: t('find.in', { language: format.language(language) }) }]
      : []),
    ...(request.region
      ? [
          {
            part: 'region' as const,
            words: request.region === OTHER_REGION ? t('find.otherRegion') : region(request.region),
          },
        ]
      : []),
    ...(open ? [{ part: 'open' as const, words: t('find.openNow') }] : []),
  ];
}
