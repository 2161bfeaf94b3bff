import type { PageView } from '@/components/layout/page-view';
import { emergencyHref, type EmergencyNumber, type Helpline } from '@/lib/helplines';
import { WordsAround } from './words-around';

/** What to try when nobody answers: another line, by its name and address, or else the emergency number. */
export interface NextToTry {
  line: { helpline: Helpline; href: string } | null;
  emergency: EmergencyNumber | null;
}

/** "No answer? Try again in ten minutes, or try ..."; and where to write if what stands here is wrong. */
export function NoAnswer({ view, line, next }: { view: PageView; line: Helpline; next: NextToTry }) {
  const { t, site } = view;
  return (
    <p className="text-[0.9em] text-quiet">
      {next.line ? (
        <WordsAround words={(name) => t('line.noAnswer', { line: name })}>
          <a href={next.line.href}>
            <bdi>{next.line.helpline.name}</bdi>
          </a>
        </WordsAround>
      ) : (
        next.emergency && (
          <WordsAround words={(number) => t('line.noAnswerEmergency', { line: number })}>
            <a href={emergencyHref(next.emergency)} dir="ltr">
              {next.emergency.display}
            </a>
          </WordsAround>
        )
      )}{' '}
      {site.contact && (
        <a href={`mailto:${site.contact}?subject=${encodeURIComponent(line.id)}`}>{t('line.wrong')}</a>
      )}
    </p>
  );
}
