import { GuideList } from '@/components/guides/guide-list';
import { topicName } from '@/components/guides/topic-name';
import { guidesAbout, guideTopics } from '@/lib/data/guides';
import { staticPage } from '../../../_shell/page-route';
import { everyLocaleAndTopic } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocaleAndTopic;

/** The guides on one topic. The tab stays silent about which. */
export const GET = staticPage<{ locale: string; topic: string }>((view, { topic }) => {
  const { t, locale } = view;
  const guides = guidesAbout(topic, locale.code);
  if (guides.length === 0) return null;
  return {
    tab: t('guides.tab'),
    description: t('guides.lead'),
    path: `/topics/${topic}`,
    body: (
      <GuideList view={view} title={topicName(t, topic)} guides={guides} topics={guideTopics} current={topic}>
        <p>
          <a href={`/${locale.code}/guides`}>{t('topics.all')}</a>
        </p>
      </GuideList>
    ),
  };
});
