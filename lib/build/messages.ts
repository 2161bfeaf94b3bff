import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseIcu, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { ORIGINAL_LOCALE } from '@/lib/guides/select-guide';
import type { Problem } from './problems';

export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** `{ a: { b: 'text' } }` as `a.b` -> `text`. */
function flatten(tree: MessageTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [path, text] of flatten(value, `${prefix}${key}.`)) flat.set(path, text);
  }
  return flat;
}

function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [
          element.value,
          ...Object.values(element.options).flatMap((option) => placeholders(option.value)),
        ];
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholders(element.children)];
      default:
        return [element.value];
    }
  });
}

/** The names that a message needs, sorted, once each. Throws on a message that is not ICU MessageFormat. */
function namesIn(message: string): string[] {
  return [...new Set(placeholders(parseIcu(message)))].sort();
}

/** What is wrong with one language's messages, beside the English ones. */
export function checkMessages(file: string, english: MessageTree, translated: MessageTree): Problem[] {
  const wanted = flatten(english);
  const given = flatten(translated);
  const problems: Problem[] = [];
  for (const [key, text] of wanted) {
    const translation = given.get(key);
    if (translation === undefined || translation.trim() === '') {
      problems.push({ file, where: key, problem: 'This message is missing.', mend: `Translate: ${text}` });
      continue;
    }
    try {
      const names = namesIn(text).join(', ');
      const found = namesIn(translation).join(', ');
      if (names !== found) {
        problems.push({
          file,
          where: key,
          problem: `The placeholders are ${found || 'none'}, but the English message has ${names || 'none'}.`,
          mend: 'Keep every {name} as it is, and add none.',
        });
      }
    } catch (error) {
      problems.push({
        file,
        where: key,
        problem: `The message cannot be read (${(error as Error).message}).`,
        mend: 'Check the braces and the plural forms.',
      });
    }
  }
  for (const key of given.keys()) {
    if (!wanted.has(key))
      problems.push({
        file,
        where: key,
        problem: 'English has no such message.',
        mend: 'Remove it, or correct its name.',
      });
  }
  return problems;
}

async function readMessages(
  root: string,
  file: string,
): Promise<{ tree: MessageTree | null; problems: Problem[] }> {
  try {
    return { tree: JSON.parse(await readFile(join(root, file), 'utf8')) as MessageTree, problems: [] };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      tree: null,
      problems: [
        missing
          ? {
              file,
              where: '',
              problem: 'The messages of this language are missing.',
              mend: 'Copy en.json to this name and translate it.',
            }
          : {
              file,
              where: '',
              problem: `This is not valid JSON (${(error as Error).message}).`,
              mend: 'Check commas and quotes.',
            },
      ],
    };
  }
}

/**
 * All messages of one folder by language, each checked against English: of the languages named, and, with `others`, of every
 * other file in it. A language that is not switched on yet may be incomplete.
 */
export async function loadMessages(
  root: string,
  folder: string,
  locales: readonly string[],
  { others = false } = {},
): Promise<{ messages: Record<string, MessageTree>; problems: Problem[] }> {
  const files = (await readdir(join(root, folder))).filter((name) => name.endsWith('.json'));
  const languages = [
    ...new Set([
      ORIGINAL_LOCALE,
      ...locales,
      ...(others ? files.map((name) => name.replace(/\.json$/, '')) : []),
    ]),
  ];
  const read = new Map(
    await Promise.all(
      languages.map(
        async (language) => [language, await readMessages(root, `${folder}/${language}.json`)] as const,
      ),
    ),
  );
  const problems = [...read.values()].flatMap((result) => result.problems);
  const english = read.get(ORIGINAL_LOCALE)?.tree;
  const messages: Record<string, MessageTree> = {};
  for (const [language, { tree }] of read) {
    if (!tree) continue;
    messages[language] = tree;
    if (english) problems.push(...checkMessages(`${folder}/${language}.json`, english, tree));
  }
  return { messages, problems };
}
