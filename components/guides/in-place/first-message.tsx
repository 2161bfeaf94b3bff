import type { GuideSupport } from '@/lib/guides/schema';
import type { Translator } from '@/lib/i18n/translator';
import { Fold } from './fold';

const EVERYWHERE = ['talk', 'listen', 'company'] as const;

/** What is hard is named only where the guide is about it. */
function messagesFor(support: GuideSupport | undefined) {
  if (support === 'suicide') return ['suicide', 'unsafe', 'company'] as const;
  if (support === 'self-harm') return ['urge', 'tell', 'company'] as const;
  return EVERYWHERE;
}

/** Everything that has a meaning in an address is escaped; letters of all scripts stay as they are, and browsers escape them. */
const smsBody = (text: string) => text.replace(/[\s"#%&+<>?\\^`{|}]/g, encodeURIComponent);

/** First messages, ready to send. `?&body=` is what both Android and iOS understand, without a recipient. */
export function FirstMessage({ t, support }: { t: Translator; support: GuideSupport | undefined }) {
  return (
    <Fold title={t('widgets.message.title')} kind="message">
      <p>{t('widgets.message.how')}</p>
      {messagesFor(support).map((key) => {
        const text = t(`widgets.message.${key}`);
        return (
          <div key={key} className="stack border-t border-line pt-3">
            <p className="font-medium">{text}</p>
            <a className="btn btn-quiet me-3" href={`sms:?&body=${smsBody(text)}`}>
              {t('widgets.message.sms')}
            </a>
            <button
              type="button"
              hidden
              className="btn btn-quiet"
              data-share={text}
              data-copied={t('widgets.message.copied')}
            >
              {t('widgets.message.share')}
            </button>
          </div>
        );
      })}
      <p>{t('widgets.message.trace')}</p>
    </Fold>
  );
}
