import type { ReactNode } from 'react';
import type { PageView } from '@/components/layout/page-view';
import type { Verdict } from '@/lib/crisis';
import type { PanelPick } from '@/lib/helplines';
import type { PanelTranslator } from '@/lib/i18n/panel-translator';

/** What every part of the support panel may need. */
export interface SupportPanelProps {
  /** The page's language: addresses lead on in it. */
  view: PageView;
  /** The panel's language: words on buttons and facts. */
  words: PageView;
  /** The panel's own sentences, in the language of the query where that is sure. */
  panel: PanelTranslator;
  /** The English sentences, to stand beneath a translation that no native speaker has read; null where the page itself is in that language. */
  english: PanelTranslator | null;
  verdict: Verdict;
  pick: PanelPick;
  /** Upper-case code; null when nobody knows where the reader is. */
  country: string | null;
  /** For readers whose country is not known: the list to choose from. */
  countryForm: ReactNode;
  /** False: buttons name the country, and the panel asks. */
  confident: boolean;
  now: Date;
}

/** An overdose, or somebody who is acting now: the help that counts is an ambulance, before any talk. */
export function ambulanceLeads({ verdict: { level, topic, reasons } }: SupportPanelProps): boolean {
  return level === 'crisis' && (topic === 'overdose' || reasons.includes('acting-now'));
}

/** Beside a hard topic without danger, the panel keeps to one line, so that what was asked for is near. */
export function isCompact({ verdict, pick }: SupportPanelProps): boolean {
  return verdict.level !== 'crisis' && pick.best !== null;
}

/** Topics where the reader's safety from somebody else comes first. */
export const VIOLENCE: readonly Verdict['topic'][] = ['abuse', 'sexual-violence'];

/** Marks words in the page's language inside a panel in another one. */
export function wordsLanguage({ words: { locale }, panel }: Pick<SupportPanelProps, 'words' | 'panel'>): {
  lang?: string;
  dir?: 'ltr' | 'rtl';
} {
  return locale.code === panel.language ? {} : { lang: locale.code, dir: locale.direction };
}
