import type { ReactNode } from 'react';

interface SectionHeadingProps {
  level: 2 | 3;
  id: string;
  /** What the link is for: without the script it leads to the section, with it its address is copied as well. */
  purpose: string;
  children: ReactNode;
}

/** A heading that is its own link. The words stay the heading's only text, so that a voice reads nothing beside them. */
export function SectionHeading({ level, id, purpose, children }: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={id}>
      <a className="section" href={`#${id}`} title={purpose}>
        {children}
      </a>
    </Heading>
  );
}
