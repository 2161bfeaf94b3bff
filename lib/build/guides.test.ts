import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadGuides } from './guides';

let root: string | undefined;

afterEach(async () => {
  if (root) await rm(root, { recursive: true });
  root = undefined;
});

const frontMatter = (over: Record<string, string> = {}) => {
  const fields: Record<string, string> = {
    title: 'A friend',
    tabTitle: 'A friend',
    description: 'How to be there.',
    summary: 'It helps you listen. It gives you words.',
    topics: '[friends]',
    updated: '2026-11-01',
    reviewedBy: '[]',
    related: '[]',
    sources: '[{ title: A, publisher: B, year: 2020, url: "https://example.org/" }]',
    ...over,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
};

const guide = (body: string, over?: Record<string, string>) => `---\n${frontMatter(over)}\n---\n\n${body}\n`;

async function problems(files: Record<string, string>, locales = ['en']): Promise<string[]> {
  root = await mkdtemp(join(tmpdir(), 'lantern-guides-'));
  await mkdir(join(root, 'content/guides'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(root, 'content/guides', name, '..'), { recursive: true });
    await writeFile(join(root, 'content/guides', name), text);
  }
  const found = await loadGuides(root, { locales, topics: ['friends', 'mood'], today: '2026-11-23' });
  return found.problems.map(
    ({ file, where, problem }) => `${file.replace('content/guides/', '')} ${where}: ${problem}`,
  );
}

describe('the check of guides', () => {
  it('finds nothing wrong with a sound guide', async () => {
    expect(
      await problems({
        'a/en.mdx': guide('## What to say\n\n<Say>\n\n- Hello\n\n</Say>\n\n[more](#what-to-say)'),
      }),
    ).toEqual([]);
  });

  it('takes old addresses of a guide from its English file, each once, and none that is in use', async () => {
    expect(await problems({ 'a/en.mdx': guide('## One', { formerSlugs: '[old-a]' }) })).toEqual([]);
    expect(
      await problems(
        {
          'a/en.mdx': guide('## One', { formerSlugs: '[old, b]' }),
          'a/es.mdx': guide('## Uno', { formerSlugs: '[viejo]', translationReviewedBy: '[]' }),
          'b/en.mdx': guide('## One', { formerSlugs: '[old]', notYetIn: '[es]' }),
        },
        ['en', 'es'],
      ),
    ).toEqual([
      'a/en.mdx formerSlugs: "b" is the slug of a guide.',
      'a/es.mdx formerSlugs: belongs into the English file.',
      'b/en.mdx formerSlugs: "old" is claimed by a too.',
    ]);
  });

  it('reports everything that is wrong in all files in one run, with file and place', async () => {
    const found = await problems({
      'a/en.mdx': guide(
        '## One\n\n<Carousel />\n\n[dead](/guides/nope) [gone](#nowhere) [home](/wrong)\n\n#### Deep',
        {
          topics: '[weather]',
          related: '[a]',
          updated: '2027-01-01',
        },
      ),
      'b/en.mdx': guide('Call 0722 178 177 now.', { tabTitle: 'Suicide' }),
      'c/en.mdx': '---\ntitle: Only a title\n---\n\nText\n',
      'd/en.mdx': guide('A <b that never ends'),
    });
    for (const expected of [
      'a/en.mdx line 15: <Carousel> is not a component',
      'a/en.mdx line 17: The link /guides/nope leads nowhere',
      'a/en.mdx line 17: The link #nowhere points to no heading',
      'a/en.mdx line 17: The link /wrong leads nowhere',
      'a/en.mdx line 19: The heading "Deep" is of level 4',
      'a/en.mdx topics: "weather" is not a topic',
      'a/en.mdx related: "a" is not another guide',
      'a/en.mdx updated: 2027-01-01 lies in the future',
      'b/en.mdx tabTitle: The tab names what the reader may want to keep private',
      'b/en.mdx : The text holds what looks like a phone number',
      'c/en.mdx sources:',
      'd/en.mdx line',
    ]) {
      expect(found.join('\n')).toContain(expected);
    }
  });

  it('offers ready messages nowhere where a phone may be watched', async () => {
    const body = '## One\n\n<FirstMessage />';
    expect(await problems({ 'a/en.mdx': guide(body, { support: 'suicide' }) })).toEqual([]);
    expect(await problems({ 'a/en.mdx': guide(body, { support: 'abuse' }) })).toEqual([
      'a/en.mdx line 16: A guide about abuse offers no ready messages.',
    ]);
  });

  it('misses a language of the site, unless the original says that it is not there yet', async () => {
    expect(await problems({ 'a/en.mdx': guide('Text') }, ['en', 'es'])).toEqual([
      'a/es.mdx : This guide is missing in a language of the site (es).',
    ]);
    expect(await problems({ 'a/en.mdx': guide('Text', { notYetIn: '[es]' }) }, ['en', 'es'])).toEqual([]);
  });

  it('misses the English original of a translation', async () => {
    expect(
      await problems({ 'a/es.mdx': guide('Texto', { translationReviewedBy: '[]' }) }, ['en', 'es']),
    ).toEqual([
      'a/en.mdx : The English original is missing or cannot be read; other languages fall back to it.',
    ]);
  });

  it('asks a translation who has reviewed it', async () => {
    const found = await problems({ 'a/en.mdx': guide('Text'), 'a/es.mdx': guide('Texto') }, ['en', 'es']);
    expect(found).toEqual(['a/es.mdx translationReviewedBy: A translation says who has reviewed it.']);
  });

  it.each([
    ['es', 'El suicidio'],
    ['pt-BR', 'Violência em casa'],
    ['fr', 'L’automutilation'],
    ['de', 'Häusliche Gewalt'],
    ['ar', 'العنف في البيت'],
    ['hi', 'आत्महत्या के विचार'],
    ['id', 'Pikiran bunuh diri'],
    ['ja', '自傷したいとき'],
    ['zh-Hans', '想自杀的时候'],
  ])('keeps private words out of the tab in %s: “%s”', async (locale, tabTitle) => {
    const found = await problems({
      'a/en.mdx': guide('Text'),
      [`a/${locale}.mdx`]: guide('Text', { translationReviewedBy: '[]', tabTitle }),
    });
    expect(found).toEqual([
      `a/${locale}.mdx tabTitle: The tab names what the reader may want to keep private.`,
    ]);
  });
});
