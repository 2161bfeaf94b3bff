import { toString } from 'mdast-util-to-string';
import type { Nodes, Parents, Root } from 'mdast';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { Exception } from './exceptions';
import { readComment } from './exceptions';
import { isExpression, shownWords } from '../mdx-words';

/** A piece of a guide that is read as a whole: a paragraph, a list item's words, a heading, a field of the front matter. */
export interface GuideBlock {
  text: string;
  /** Line on which the text begins. */
  line: number;
  isHeading: boolean;
}

export interface GuideText {
  blocks: GuideBlock[];
  exceptions: Exception[];
  /** Lines of comments that look like an exception and are not. */
  unclear: number[];
}

const LINTED_FIELDS = ['title', 'tabTitle', 'description', 'summary'];

function frontMatterBlocks(yaml: string, firstLine: number): GuideBlock[] {
  const counter = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: counter });
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): GuideBlock[] => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!LINTED_FIELDS.includes(name) || !isScalar(value) || typeof value.value !== 'string') return [];
    const line = firstLine + counter.linePos(value.range?.[0] ?? 0).line;
    return [{ text: value.value, line, isHeading: name === 'title' || name === 'tabTitle' }];
  });
}

/** Comments of the front matter stand on the line of the field, or on the one before. */
function frontMatterComments(yaml: string, firstLine: number): [string, number, number, number][] {
  return yaml.split('\n').flatMap((content, index): [string, number, number, number][] => {
    const comment = /(?:^|\s)#\s*(lint-ok.*)$/.exec(content)?.[1];
    const line = firstLine + index + 1;
    return comment === undefined ? [] : [[comment, line, line, line + 1]];
  });
}

const lines = (node: Nodes): [number, number] => [
  node.position?.start.line ?? 1,
  node.position?.end.line ?? 1,
];

/** A guide's tree as blocks of text with their lines, and the exceptions that its comments make. */
export function guideText(tree: Root): GuideText {
  const blocks: GuideBlock[] = [];
  const comments: [comment: string, line: number, from: number, to: number][] = [];
  const visit = (node: Nodes, parent: Parents | null) => {
    const [from, to] = lines(node);
    if (node.type === 'yaml') {
      blocks.push(...frontMatterBlocks(node.value, from));
      comments.push(...frontMatterComments(node.value, from));
    } else if (node.type === 'mdxFlowExpression') {
      const next = parent?.children[parent.children.indexOf(node as never) + 1];
      comments.push([node.value, from, from, next ? lines(next)[1] : to]);
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push({ text: shownWords(node), line: from, isHeading: node.type === 'heading' });
      for (const child of node.children)
        if (isExpression(child)) comments.push([toString(child), lines(child)[0], from, to]);
    } else if ('children' in node) {
      for (const child of node.children) visit(child, node);
    }
  };
  visit(tree, null);
  const read = comments.map(([comment, line, from, to]) => ({ ...readComment(comment), line, from, to }));
  return {
    blocks,
    exceptions: read.flatMap(({ kind, ...rest }) =>
      kind === 'exception' ? [rest as unknown as Exception] : [],
    ),
    unclear: read.filter(({ kind }) => kind === 'unclear').map(({ line }) => line),
  };
}
