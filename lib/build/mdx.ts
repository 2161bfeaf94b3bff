import GithubSlugger from 'github-slugger';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Heading } from '@/lib/guides/schema';
import { shownWords } from './mdx-words';

export interface MdxFacts {
  /** The YAML between the `---` lines, '' when there is none. */
  frontMatter: string;
  headings: (Heading & { line: number })[];
  /** Names of the components used, with their lines. */
  components: { name: string; line: number }[];
  links: { url: string; line: number }[];
  images: { line: number }[];
  /** The words alone, one line a block. */
  text: string;
}

/** Reads a guide: Markdown with front matter and components. */
export const guideParser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** What a guide's text is made of. Heading ids are those that `rehype-slug` gives. Throws on MDX that does not parse. */
export function readMdx(text: string): MdxFacts {
  const tree = guideParser.parse(text);
  const slugger = new GithubSlugger();
  const facts: MdxFacts = { frontMatter: '', headings: [], components: [], links: [], images: [], text: '' };
  const blocks: string[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'yaml':
        facts.frontMatter = node.value;
        break;
      case 'heading': {
        const words = shownWords(node);
        facts.headings.push({ id: slugger.slug(words), text: words, depth: node.depth, line });
        blocks.push(words);
        break;
      }
      case 'paragraph':
        blocks.push(shownWords(node));
        break;
      case 'link':
        facts.links.push({ url: node.url, line });
        break;
      case 'image':
        facts.images.push({ line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        facts.components.push({ name: node.name ?? '<>', line });
        break;
      default:
    }
  });
  return { ...facts, text: blocks.join('\n') };
}
