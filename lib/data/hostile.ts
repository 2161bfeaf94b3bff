import 'server-only';
import hostile from '@/.generated/hostile.mjs';
import type { HostileLaw } from '@/lib/helplines';

/** What the law of a country (upper-case code) punishes among the things that people come here with; empty for most. */
export function hostileLaws(country: string): readonly HostileLaw[] {
  return hostile[country] ?? [];
}
