import type { CheckedHelplines } from '@/lib/build/helplines';
import { listProblems } from '@/lib/build/problems';
import { entriesOf, type Entry } from './find-entry';
import { filesThatMention } from './mentions';
import type { RetireRequest } from './retire-request';

/** What was done to the directory. */
export interface Retirement {
  entry: Entry;
  request: RetireRequest;
  /** Open lines that offer a number of the retired one. */
  sharers: readonly Entry[];
  /** These numbers. */
  shared: ReadonlySet<string>;
  /** Closed lines whose callers were sent to the retired one. */
  moved: readonly Entry[];
  /** Files that were written. */
  files: readonly string[];
  after: CheckedHelplines;
}

const country = new Intl.DisplayNames('en', { type: 'region' });

/** Who answers in the country now, for the first thing that the line was about. */
function whoIsLeft({ entry, after }: Retirement): string {
  const code = entry.content.country;
  const left = entriesOf(after.read).filter(({ file, line }) => file === entry.file && !line.closed);
  const topic = entry.line.topics[0] ?? '';
  const same = left
    .filter(({ line }) => line.topics.some((each) => each === topic))
    .map(({ line }) => line.id);
  const place = country.of(code) ?? code;
  if (left.length === 0)
    return `${place} has no open line any more: its readers see the emergency numbers and the worldwide entry.`;
  return same.length > 0
    ? `Open lines of ${place} about ${topic}: ${same.join(', ')}.`
    : `No open line of ${place} is about ${topic} any more; ${left.length} about other things are left.`;
}

/** What an editor reads after a line was closed: what changed, what is left to look at, what to do next. */
export async function retireReport(root: string, done: Retirement): Promise<string> {
  const { entry, request, sharers, shared, moved, files, after } = done;
  const { id, name, channels } = entry.line;
  const texts = [
    id,
    ...channels.flatMap((channel) => ('display' in channel ? [channel.display, channel.dial] : [])),
  ];
  // Shorter texts, `116`, stand in too many places that mean something else.
  const mentions = await filesThatMention(
    root,
    texts.filter((text) => text.replace(/\s/g, '').length >= 6),
  );
  const paragraphs = [
    `${name} (${id}) is closed: no page and no list offers it, and a search for its name or number says so.`,
    ...(shared.size > 0
      ? [
          `${[...shared].join(', ')}: still offered by ${sharers.map(({ line }) => line.id).join(', ')}, so taken out of the closed record. If the number itself is dead, retire these lines too.`,
        ]
      : []),
    ...(moved.length > 0
      ? [
          `${moved.map(({ line }) => line.id).join(', ')} sent callers to it; now ${request.successor === null ? 'to nobody' : `to ${request.successor}`}.`,
        ]
      : []),
    whoIsLeft(done),
    ...(mentions.length > 0
      ? [`These files name it too; look at them:\n${mentions.map((file) => `  ${file}`).join('\n')}`]
      : []),
    ...(after.problems.length > 0
      ? [`These problems were there before and stop a build:\n\n${listProblems(after.problems)}`]
      : []),
    [
      'It is off the site only when you have done this:',
      `  1. Look:     git diff ${files.join(' ')}`,
      '  2. Build:    npm run build',
      '  3. Publish:  stop the server and run npm start, or deploy as you always do (docs/deploy.md);',
      '               copies in caches are gone five minutes later',
      `  4. Keep it:  git commit -m "Retire ${id}" -- ${files.join(' ')}`,
    ].join('\n'),
  ];
  return paragraphs.join('\n\n');
}
