import { z } from 'zod';
import type { NameNow } from '@/lib/crisis/names-now';
import type { Problem } from './problems';
import { readYamlFile } from './yaml-file';

const namesSchema = z.array(
  z.strictObject({
    names: z
      .array(z.string().trim().min(4, 'A name of fewer than four letters would be heard in other words.'))
      .min(1, 'Name at least one spelling.'),
    until: z.iso.date('A day is written YYYY-MM-DD.'),
  }),
);

/** Reads `content/lexicons/names-now.yaml`. */
export async function loadNamesNow(root: string): Promise<{ names: NameNow[]; problems: Problem[] }> {
  const { value, problems } = await readYamlFile(root, 'content/lexicons/names-now.yaml', namesSchema);
  return { names: value ?? [], problems };
}
