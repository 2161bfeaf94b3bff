import type { PanelTranslator } from '@/lib/i18n/panel-translator';

interface SelfHelpProps {
  t: PanelTranslator['t'];
  /** Offer a ready message to someone trusted; not where it would leave a trace that somebody else may read. */
  withMessage: boolean;
}

/** "Not ready to talk?": doubts answered, something to do right here, a message to someone one trusts. */
export function SelfHelp({ t, withMessage }: SelfHelpProps) {
  return (
    <details>
      <summary className="fold font-semibold">{t('doubts.title')}</summary>
      <div className="stack">
        <ul className="list-disc ps-6">
          <li>{t('doubts.danger')}</li>
          <li>{t('doubts.start')}</li>
          <li>{t('doubts.control')}</li>
          <li>{t('doubts.noAnswer')}</li>
        </ul>
        <h2 className="text-[1.05rem]">{t('grounding.title')}</h2>
        <p>{t('grounding.text')}</p>
        {withMessage && (
          <>
            <h2 className="text-[1.05rem]">{t('message.title')}</h2>
            <blockquote className="rounded-2xl bg-card p-4">{t('message.body')}</blockquote>
            <a className="btn btn-quiet" href={`sms:?&body=${encodeURIComponent(t('message.body'))}`}>
              {t('message.send')}
            </a>
          </>
        )}
      </div>
    </details>
  );
}
