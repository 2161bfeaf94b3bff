import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problem } from '../problems';
import { remarkSafeMessaging, type SafeMessagingOptions } from './remark-safe-messaging';

/** What the rules of wording find in one guide's MDX, in order of its lines. Throws on MDX that does not parse. */
export function lintGuide(path: string, mdx: string, options: SafeMessagingOptions): Problem[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMdx)
    .use(remarkSafeMessaging, options);
  const file = new VFile({ path, value: mdx });
  processor.runSync(processor.parse(file), file);
  return file.messages
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map((message) => ({
      file: path,
      where: `line ${message.line ?? 1}, ${message.ruleId}`,
      problem: message.reason,
      mend: message.note ?? '',
    }));
}
