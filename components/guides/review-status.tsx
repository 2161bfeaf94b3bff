import type { PageView } from '@/components/layout/page-view';
import type { Guide } from '@/lib/guides/schema';

/** Whose eyes have been on the text, said plainly. */
export function ReviewStatus({ view, guide }: { view: PageView; guide: Guide }) {
  const { t, format } = view;
  const { reviewedBy, translationReviewedBy } = guide;
  return (
    <>
      <span>
        {reviewedBy.length > 0
          ? t('guides.reviewed', { names: format.list(reviewedBy) })
          : t('guides.unreviewed')}
      </span>{' '}
      {translationReviewedBy && (
        <span>
          {translationReviewedBy.length > 0
            ? t('guides.translationReviewed', { names: format.list(translationReviewedBy) })
            : t('guides.translationUnreviewed')}
        </span>
      )}
    </>
  );
}
