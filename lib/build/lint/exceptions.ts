/** A rule that does not count at one place, because a person said why. */
export interface Exception {
  rule: string;
  reason: string;
  /** Line of the comment. */
  line: number;
  /** First and last line to which it applies. */
  from: number;
  to: number;
}

export type ReadComment =
  { kind: 'none' } | { kind: 'unclear' } | { kind: 'exception'; rule: string; reason: string };

/**
 * What a comment in a guide says: `lint-ok <rule>: <reason>` is an exception, other comments say nothing. Without a reason of at
 * least ten characters it is unclear, and counts for nothing.
 */
export function readComment(comment: string): ReadComment {
  const text = comment.replace(/^\s*(?:\/\*|#)?\s*/, '').replace(/\s*(?:\*\/)?\s*$/, '');
  if (!text.startsWith('lint-ok')) return { kind: 'none' };
  const [, rule, reason = ''] = /^lint-ok\s+([a-z0-9-]+)\s*:\s*(.*)$/s.exec(text) ?? [];
  if (rule === undefined || reason.trim().length < 10) return { kind: 'unclear' };
  return { kind: 'exception', rule, reason: reason.trim() };
}
