import type { SupportPanelProps } from './panel-props';

/** For somebody who worries about another: what to say, what to do, where to read on. */
export function ForFriends({ panel: { t }, verdict, view }: SupportPanelProps) {
  const named = verdict.topic === 'suicide' || verdict.topic === 'self-harm' || verdict.topic === 'overdose';
  return (
    <div className="stack">
      <h2 className="text-[1.05rem]">{t('friend.title')}</h2>
      <ul className="list-disc ps-6">
        <li>{t('friend.listen')}</li>
        {verdict.level === 'crisis' && named && <li>{t('friend.ask')}</li>}
        {verdict.level === 'crisis' && <li>{t('friend.now')}</li>}
      </ul>
      <a className="tap" href={`/${view.locale.code}/guides/supporting-a-friend`}>
        {t('friend.guide')}
      </a>
    </div>
  );
}
