import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file without a mistake, for tests that put one in. The number is that of the real Befrienders Kenya. */
export const KENYA = `country: KE
emergency:
  - display: '999'
    dial: '999'
    scope: short
    services: [police, ambulance, fire]
emergencyEvidence:
  - url: https://www.gov.uk/foreign-travel-advice/kenya
    kind: government
helplines:
  - id: ke-befrienders
    name: Befrienders Kenya
    topics: [suicide, emotional-support]
    audience: [everyone]
    area: national
    languages: [en, sw]
    website: https://befrienders.example
    channels:
      - kind: phone
        display: '0722 178 177'
        dial: '+254722178177'
        scope: global
        hours: Mo-Fr 09:00-17:00
        cost: standard
      - kind: chat
        url: https://befrienders.example/chat
      - kind: email
        address: help@befrienders.example
    evidence:
      - url: https://findahelpline.com/countries/ke
        kind: directory
        supports: phone
      - url: https://github.com/one/list
        kind: directory
    sourceDate: '2025-05'
    confidence: directories
notes: None.
`;

export const WORLD = `country: ZZ
emergency: []
emergencyEvidence: []
helplines:
  - id: zz-directory
    name: Directory
    topics: [suicide]
    audience: [everyone]
    area: worldwide
    languages: [en]
    website: https://directory.example
    channels: []
    evidence:
      - url: https://directory.example
        kind: provider
    sourceDate: null
    confidence: provider
`;

export const COUNTRIES = `- { code: KE, timezone: Africa/Nairobi }
- { code: NG, timezone: Africa/Lagos }
`;

/** A project folder that holds these files below `content/` and, where not given, the ones above. */
export async function projectWith(files: Record<string, string> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'helplines-'));
  const all = {
    'countries.yaml': COUNTRIES,
    'helplines/ke.yaml': KENYA,
    'helplines/zz.yaml': WORLD,
    ...files,
  };
  await mkdir(join(root, 'content/helplines'), { recursive: true });
  for (const [name, text] of Object.entries(all)) await writeFile(join(root, 'content', name), text);
  return root;
}
