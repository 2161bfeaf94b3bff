import type { ReactNode } from 'react';

/** What a search answered, for `<main>`; other pages leave it out. */
export interface SupportMark {
  level: string;
  topic: string;
  who: string;
}

/** The part of a page between header and footer. */
export function Main({ support, children }: { support?: SupportMark | undefined; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="stack-lg mx-auto max-w-5xl px-4 pt-3"
      data-support={support?.level}
      data-topic={support?.topic}
      data-who={support?.who}
    >
      {children}
    </main>
  );
}
