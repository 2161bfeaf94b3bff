import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Whether a node of a guide is `{…}`: a comment, since guides hold no other expressions. */
export const isExpression = (node: Nodes) =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** The words of a node as a reader sees them: line breaks as in the file, comments left out. */
export function shownWords(node: Nodes): string {
  if (isExpression(node)) return '';
  return 'children' in node ? node.children.map(shownWords).join('') : toString(node);
}
