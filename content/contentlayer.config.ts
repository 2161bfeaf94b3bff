import { defineDocumentType, makeSource } from 'contentlayer/source-files';
import rehypeSlug from 'rehype-slug';

/**
 * What contentlayer reads from `content/guides/<slug>/<locale>.mdx`. Types only: our own check in `lib/build/guides.ts` runs
 * before it and reports every problem with file, field and mend; contentlayer stops at its first.
 */
const Guide = defineDocumentType(() => ({
  name: 'Guide',
  filePathPattern: 'guides/*/*.mdx',
  contentType: 'mdx',
  fields: {
    title: { type: 'string', required: true },
    tabTitle: { type: 'string', required: true },
    description: { type: 'string', required: true },
    summary: { type: 'string', required: true },
    topics: { type: 'list', of: { type: 'string' }, required: true },
    updated: { type: 'date', required: true },
    reviewedBy: { type: 'list', of: { type: 'string' }, required: true },
    translationReviewedBy: { type: 'list', of: { type: 'string' } },
    related: { type: 'list', of: { type: 'string' }, required: true },
    sources: { type: 'json', required: true },
    support: { type: 'string' },
    notYetIn: { type: 'list', of: { type: 'string' } },
    formerSlugs: { type: 'list', of: { type: 'string' } },
  },
  computedFields: {
    slug: { type: 'string', resolve: (guide) => guide._raw.sourceFileDir.split('/').at(-1) },
    locale: { type: 'string', resolve: (guide) => guide._raw.sourceFileName.replace(/\.mdx$/, '') },
  },
}));

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['guides'],
  documentTypes: [Guide],
  mdx: { rehypePlugins: [rehypeSlug] },
  disableImportAliasWarning: true,
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
});
