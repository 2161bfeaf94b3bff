interface TextPageProps {
  title: string;
  /** `id` is what links lead to; `more` leads on to a page of its own. */
  sections: readonly { id?: string; title: string; text: string; more?: { href: string; text: string } }[];
}

/** A page of plain sections, each a heading and a paragraph. */
export function TextPage({ title, sections }: TextPageProps) {
  return (
    <div className="stack-lg max-w-[66ch]">
      <h1>{title}</h1>
      {sections.map((section) => (
        <section key={section.title} id={section.id} className="stack">
          <h2>{section.title}</h2>
          <p>{section.text}</p>
          {section.more && (
            <p>
              <a href={section.more.href}>{section.more.text}</a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
