import type { ReactNode } from 'react';
import { Footer } from './footer';
import { Header } from './header';
import type { PageView } from './page-view';

/** What a search answered, for `<main>`; other pages leave it out. */
export interface SupportMark {
  level: string;
  topic: string;
  who: string;
}

interface LayoutProps {
  view: PageView;
  /** The page's address without its language, beginning with `/`, or ''. */
  path: string;
  /** The country the page is about, if any: links that lead on carry it. */
  country?: string | undefined;
  support?: SupportMark | undefined;
  children: ReactNode;
}

/** Everything inside `<body>`. */
export function Layout({ view, path, country, support, children }: LayoutProps) {
  return (
    <>
      <Header view={view} country={country} />
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
      <Footer view={view} path={path} />
    </>
  );
}
