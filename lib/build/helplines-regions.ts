import { regionsFileSchema, type CountryFile, type RegionNames } from '@/lib/helplines/schema';
import { fieldOf } from './helplines-problem';
import { readYaml } from './helplines-read';
import type { Problem } from './problems';

const REGIONS_FILE = 'content/regions.yaml';

/** A region that a line serves, and where the file says so. */
export interface UsedRegion {
  code: string;
  file: string;
  where: string;
}

/** The regions in the `area` of all lines. */
export function usedRegions(files: readonly { file: string; content: CountryFile }[]): UsedRegion[] {
  return files.flatMap(({ file, content }) =>
    content.helplines.flatMap(({ area }, index) =>
      typeof area === 'string'
        ? []
        : area.map((code) => ({ code, file, where: fieldOf(content, ['helplines', index, 'area']) })),
    ),
  );
}

/** Reads the names of regions; a region that a line serves and that has no name is a problem: readers would see its code. */
export async function loadRegions(
  root: string,
  used: readonly UsedRegion[],
): Promise<{ problems: Problem[]; names: RegionNames }> {
  const { content, problems } = await readYaml(root, REGIONS_FILE, regionsFileSchema);
  const names = content ?? {};
  if (content)
    for (const { code, file, where } of used)
      if (!(code in names))
        problems.push({
          file,
          where,
          problem: `${code} has no name in ${REGIONS_FILE}.`,
          mend: 'Add its name there, or correct the code.',
        });
  return { problems, names };
}
