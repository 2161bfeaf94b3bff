import { createElement, Fragment, type ComponentType, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import type { GuideSupport } from '@/lib/guides/schema';
import type { Translator } from '@/lib/i18n/translator';
import { Breathe } from './in-place/breathe';
import { FirstMessage } from './in-place/first-message';
import { Ground } from './in-place/ground';
import { SafetyPlan } from './in-place/safety-plan';
import { SectionHeading } from './section-heading';

interface MdxProps {
  children?: ReactNode;
  href?: string;
  id?: string;
}

type MdxComponents = Record<string, ComponentType<MdxProps>>;
type MdxComponent = ComponentType<{ components: MdxComponents }>;

/**
 * Turns the source text that contentlayer compiled from a guide into its component. It runs on the server only: our own content,
 * and never in a browser.
 */
function componentOf(code: string): MdxComponent {
  const build = new Function('React', 'ReactDOM', '_jsx_runtime', code) as (...scope: unknown[]) => {
    default: MdxComponent;
  };
  return build({ Fragment, createElement }, {}, runtime).default;
}

/** A small thing to do that paper cannot hold. */
const Nothing = () => null;

interface GuideBodyProps {
  code: string;
  /** Words in the language of the guide. */
  t: Translator;
  /** Language of the page, which links inside the site lead on in. */
  locale: string;
  /** What the guide is about, where that asks for care. */
  support: GuideSupport | undefined;
  /** For a sheet of paper: without links on headings, and without what is to be done on a screen. */
  onPaper?: boolean;
}

/** The text of a guide, with its few components. */
export function GuideBody({ code, t, locale, support, onPaper = false }: GuideBodyProps) {
  const purpose = t('guides.sectionLink');
  const heading = (level: 2 | 3) =>
    function Heading({ id = '', children }: MdxProps) {
      return <SectionHeading {...{ level, id, purpose, children }} />;
    };
  const onScreen: MdxComponents = {
    h2: heading(2),
    h3: heading(3),
    Breathe: () => <Breathe t={t} />,
    Ground: () => <Ground t={t} />,
    SafetyPlan: () => <SafetyPlan t={t} />,
    FirstMessage: () => <FirstMessage t={t} support={support} />,
  };
  const components: MdxComponents = {
    NextMinute: ({ children }) => (
      <section className="stack rounded-2xl border-s-4 border-lamp bg-card p-4" aria-labelledby="next-minute">
        <h2 id="next-minute">{t('guides.nextMinute')}</h2>
        <div className="prose">{children}</div>
      </section>
    ),
    Say: ({ children }) => <div className="prose rounded-2xl bg-card p-4 font-medium">{children}</div>,
    GetHelpNow: ({ children }) => (
      <div className="prose rounded-2xl border-s-4 border-teal bg-panel p-4">{children}</div>
    ),
    a: ({ href = '', children }) =>
      href.startsWith('/') ? (
        <a href={`/${locale}${href}`}>{children}</a>
      ) : (
        <a href={href} rel={href.startsWith('#') ? undefined : 'noreferrer'}>
          {children}
        </a>
      ),
    ...(onPaper
      ? { Breathe: Nothing, Ground: Nothing, SafetyPlan: Nothing, FirstMessage: Nothing }
      : onScreen),
  };
  return createElement(componentOf(code), { components });
}
