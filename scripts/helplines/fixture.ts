import { projectWith } from '@/lib/build/helplines-fixture';

/** A project folder for tests of the editor's tools, with what a whole check of the directory reads. */
export function directoryWith(files: Record<string, string> = {}): Promise<string> {
  return projectWith({ 'regions.yaml': 'KE-30: { en: Nairobi }\n', ...files });
}
