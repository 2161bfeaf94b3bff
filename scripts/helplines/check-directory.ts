import { checkHelplines, type CheckedHelplines } from '@/lib/build/helplines';
import { loadRegions, usedRegions } from '@/lib/build/helplines-regions';

/** Everything that a build would find wrong with the directory, with `drafts` in place of the files of these names. */
export async function checkDirectory(
  root: string,
  today: Date,
  drafts?: ReadonlyMap<string, string>,
): Promise<CheckedHelplines> {
  const checked = await checkHelplines(root, today, drafts);
  const regions = await loadRegions(root, usedRegions(checked.read));
  return { ...checked, problems: [...checked.problems, ...regions.problems] };
}
