import { coversRegion, isForEveryone } from './fit';
import type { GroupLine, PickedLine } from './panel';
import type { Audience } from './vocabulary';

const YOUNG: ReadonlySet<Audience> = new Set<Audience>(['children', 'young-people', 'students']);

function groupName([first]: readonly Audience[]): string {
  if (first === undefined) return '';
  return YOUNG.has(first) ? 'young' : first;
}

/** The first line of each group; a group is what a page would name before the number. */
export function onePerGroup(lines: readonly PickedLine[], region: string | null): GroupLine[] {
  const groups = new Map<string, GroupLine>();
  for (const { helpline, channel, state } of lines) {
    const { audience, area } = helpline;
    const regions = coversRegion(helpline, region) || typeof area === 'string' ? [] : area;
    const named = isForEveryone(helpline) ? [] : audience;
    const key = `${groupName(named)} ${regions.join()}`;
    if (!groups.has(key)) groups.set(key, { helpline, channel, state, audience: named, regions });
  }
  return [...groups.values()];
}

/** A closed line for a group helps nobody as long as another group's line answers. */
export function withoutClosed(groups: readonly GroupLine[]): readonly GroupLine[] {
  const rest = groups.filter(({ state }) => state.open !== false);
  return rest.length > 0 ? rest : groups;
}
