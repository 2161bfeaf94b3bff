import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { checkWriting } from './check-writing';
import { loadGuides } from './guides';

let root: string | undefined;

afterEach(async () => {
  if (root) await rm(root, { recursive: true });
  root = undefined;
});

const RULES = `rules:
  - id: rain
    match: [rain]
    reason: It is wet all day.
    alternative: sun
    yes: [rain]
    no: [sun]
`;
const guide = (body: string) =>
  `---
title: T
tabTitle: T
description: D
summary: S
topics: [a]
updated: 2026-11-01
reviewedBy: []
related: []
sources: [{ title: A, publisher: B, year: 2020, url: "https://example.org/" }]
---

${body}
`;

async function check(files: Record<string, string>) {
  root = await mkdtemp(join(tmpdir(), 'lantern-writing-'));
  const all = {
    'content/lint/en.yaml': RULES,
    'content/lint/message-exceptions.yaml': '[]\n',
    'content/messages/en.json': '{}',
    'content/messages/panel/en.json': '{}',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const { guides } = await loadGuides(root, { locales: [], topics: ['a'], today: '2026-11-23' });
  const countries = [
    { emergency: [{ dial: '999', display: '999' }], helplines: [] },
  ] as unknown as Parameters<typeof checkWriting>[2];
  const { problems, warnings } = await checkWriting(root, guides, countries);
  const told = ({ file, where, problem }: (typeof problems)[number]) => `${file} ${where}: ${problem}`;
  return { problems: problems.map(told), warnings: warnings.map(told) };
}

describe('checkWriting', () => {
  it('finds nothing to mend in plain, careful words', async () => {
    const found = await check({ 'content/guides/x/en.mdx': guide('You can sit with a friend.') });
    expect(found).toEqual({ problems: [], warnings: [] });
  });

  it('reports wording, numbers, hard words and missing sections in one run', async () => {
    const hard =
      'Notwithstanding considerable methodological heterogeneity, systematic evaluations demonstrate substantial improvements.';
    const { problems } = await check({
      'content/guides/x/en.mdx': guide(`## One\n\nRain. Call 999.\n\n${hard} ${hard}`),
      'content/guides/x/es.mdx': guide('Hola.'),
      'content/messages/en.json': '{ "a": "Rain" }',
    });
    for (const expected of [
      'content/guides/x/en.mdx line 15, rain: “Rain”: It is wet all day.',
      'content/guides/x/en.mdx line 15, helpline-number: “999” is a number of the directory.',
      'content/guides/x/en.mdx reading-level: Flesch–Kincaid grade is',
      'content/guides/x/en.mdx reading-level: Automated Readability Index is',
      'content/guides/x/es.mdx same-sections: Here stands the end',
      'content/messages/en.json line 1, a, rain: “Rain”',
    ])
      expect(problems.join('\n')).toContain(expected);
    expect(problems).toHaveLength(6);
  });

  it('only warns of hard words in other languages, and of a language without rules', async () => {
    const { problems, warnings } = await check({
      'content/guides/x/en.mdx': guide('Hi.'),
      'content/guides/x/es.mdx': guide(
        'Notablemente heterogéneas consideraciones metodológicas internacionales caracterizan determinadas investigaciones epidemiológicas.',
      ),
    });
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('INFLESZ');
    expect(warnings[1]).toContain('no rules of wording');
  });

  it('reports an exception for a message that is not needed', async () => {
    const { problems } = await check({
      'content/guides/x/en.mdx': guide('Hi.'),
      'content/lint/message-exceptions.yaml':
        '- { file: content/messages/en.json, key: a, rule: rain, reason: it is the name of a song }\n',
    });
    expect(problems).toEqual([
      'content/lint/message-exceptions.yaml content/messages/en.json, a: The exception for "rain" is not needed.',
    ]);
  });
});
