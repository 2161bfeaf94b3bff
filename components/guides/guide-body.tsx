import { createElement, Fragment, type ComponentType, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import type { GuideSupport } from '@/lib/guides/schema';
import type { Translator } from '@/lib/i18n/translator';
import { Breathe } from './in-place/breathe';
import { FirstMessage } from './in-place/first-message';
import { Ground } from './in-place/ground';
import { SafetyPlan } from './in-place/safety-plan';

type MdxComponent = ComponentType<{
  components: Record<string, ComponentType<{ children?: ReactNode; href?: string }>>;
}>;

/**
 * Turns the source text that contentlayer compiled from a guide into its component. It runs at build only: our own content, and
 * never in a browser.
 */
function componentOf(code: string): MdxComponent {
  const build = new Function('React', 'ReactDOM', '_jsx_runtime', code) as (...scope: unknown[]) => {
    default: MdxComponent;
  };
  return build({ Fragment, createElement }, {}, runtime).default;
}

interface GuideBodyProps {
  code: string;
  /** Words in the language of the guide. */
  t: Translator;
  /** Language of the page, which links inside the site lead on in. */
  locale: string;
  /** What the guide is about, where that asks for care. */
  support: GuideSupport | undefined;
}

/** The text of a guide, with its few components. */
export function GuideBody({ code, t, locale, support }: GuideBodyProps) {
  const components = {
    NextMinute: ({ children }: { children?: ReactNode }) => (
      <section className="stack rounded-2xl border-s-4 border-lamp bg-card p-4" aria-labelledby="next-minute">
        <h2 id="next-minute">{t('guides.nextMinute')}</h2>
        <div className="prose">{children}</div>
      </section>
    ),
    Say: ({ children }: { children?: ReactNode }) => (
      <div className="prose rounded-2xl bg-card p-4 font-medium">{children}</div>
    ),
    GetHelpNow: ({ children }: { children?: ReactNode }) => (
      <div className="prose rounded-2xl border-s-4 border-teal bg-panel p-4">{children}</div>
    ),
    Breathe: () => <Breathe t={t} />,
    Ground: () => <Ground t={t} />,
    SafetyPlan: () => <SafetyPlan t={t} />,
    FirstMessage: () => <FirstMessage t={t} support={support} />,
    a: ({ href = '', children }: { href?: string; children?: ReactNode }) =>
      href.startsWith('/') ? (
        <a href={`/${locale}${href}`}>{children}</a>
      ) : (
        <a href={href} rel={href.startsWith('#') ? undefined : 'noreferrer'}>
          {children}
        </a>
      ),
  };
  return createElement(componentOf(code), { components });
}
