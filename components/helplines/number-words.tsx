import { Fragment } from 'react';

/** Characters of Unicode's private use area stand for the values while the words are made. */
const MARKS = ['\uE000', '\uE001'] as const;

interface NumberWordsProps {
  /** Makes the words around the values, for example `(number) => t('line.call', { number })`. */
  words: (first: string, second: string) => string;
  /** Numbers, keywords or addresses, as a service writes them. */
  values: readonly [string, string?];
}

/** Words with a number in them. The number stays on one line and in its own order, also inside right-to-left words. */
export function NumberWords({ words, values }: NumberWordsProps) {
  const parts = words(...MARKS).split(/([\uE000\uE001])/);
  return (
    <span>
      {parts.map((part, index) => {
        const value = values[MARKS.indexOf(part as (typeof MARKS)[number])];
        if (value === undefined) return <Fragment key={index}>{part}</Fragment>;
        return (
          <bdi key={index} dir="ltr" className={value.includes('@') ? 'wrap-anywhere' : 'whitespace-nowrap'}>
            {value}
          </bdi>
        );
      })}
    </span>
  );
}
