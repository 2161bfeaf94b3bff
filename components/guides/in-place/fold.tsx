import type { ReactNode } from 'react';

interface FoldProps {
  title: string;
  /** For the style sheet and the script: which of the small things this is. */
  kind: string;
  children: ReactNode;
}

/** A small thing to do inside a guide: closed until the reader opens it, and closing it stops it. */
export function Fold({ title, kind, children }: FoldProps) {
  return (
    <details className="card stack" data-fold={kind}>
      <summary className="fold font-semibold">{title}</summary>
      {children}
    </details>
  );
}
