import type { ReactNode } from 'react';

/** A character of Unicode's private use area stands for what is put in while the words are made. */
const MARK = '\uE000';

/** Words with an element in them: `words` makes the sentence around the text that it is given, `children` takes that place. */
export function WordsAround({ words, children }: { words: (mark: string) => string; children: ReactNode }) {
  const [before = '', after = ''] = words(MARK).split(MARK);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
