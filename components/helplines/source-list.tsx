import type { PageView } from '@/components/layout/page-view';
import type { Evidence } from '@/lib/helplines';

/** Where numbers were read, each with what kind of source it is. */
export function SourceList({
  view: { t },
  sources,
}: {
  view: Pick<PageView, 't'>;
  sources: readonly Evidence[];
}) {
  return (
    <ul className="list-disc ps-6">
      {sources.map(({ url, source, kind }, index) => (
        <li key={index}>
          {url ? (
            <a href={url} rel="noreferrer" dir="ltr">
              {source ?? new URL(url).hostname}
            </a>
          ) : (
            source
          )}{' '}
          ({t(`line.evidence.${kind}`)})
        </li>
      ))}
    </ul>
  );
}
