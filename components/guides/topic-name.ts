import type { Translator } from '@/lib/i18n/translator';

type TopicKey = Extract<Parameters<Translator>[0], `guideTopic.${string}`>;

/** The name of a topic of `content/topics.yaml`. A build stops at a topic that has none. */
export function topicName(t: Translator, id: string): string {
  return t(`guideTopic.${id}` as TopicKey);
}
