import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import type { Family, Helpline } from '@/lib/helplines';

interface DirectoryLinesProps {
  view: Pick<PageView, 't'>;
  /** Lines in families, as the directory orders them. */
  sections: readonly { family: Family; helplines: readonly Helpline[] }[];
  /** Makes the card of a line, with its heading on this level. */
  card: (line: Helpline, level: 2 | 3) => ReactNode;
}

/** A page that shows more than this many lines is easier to read with headings. */
const FEW = 8;

const grid = (cards: ReactNode) => <div className="grid items-start gap-4 lg:grid-cols-2">{cards}</div>;

/** All lines of a country: a few in one row, many in families, each with a heading and a way to it from the top. */
export function DirectoryLines({ view: { t }, sections, card }: DirectoryLinesProps) {
  const lines = sections.flatMap(({ helplines }) => helplines);
  if (lines.length === 0) return null;
  if (lines.length <= FEW || sections.length < 2) return grid(lines.map((line) => card(line, 2)));
  return (
    <>
      <nav aria-label={t('family.label')} className="flex flex-wrap gap-x-6">
        {sections.map(({ family, helplines }) => (
          <a key={family} className="tap" href={`#${family}`}>
            {t(`family.${family}`)} ({helplines.length})
          </a>
        ))}
      </nav>
      {sections.map(({ family, helplines }) => (
        <section key={family} className="stack" aria-labelledby={family}>
          <h2 id={family}>{t(`family.${family}`)}</h2>
          {grid(helplines.map((line) => card(line, 3)))}
        </section>
      ))}
    </>
  );
}
