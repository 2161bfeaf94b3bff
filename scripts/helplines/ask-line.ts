import { AUDIENCES, OPERATORS, TOPICS, WORLDWIDE } from '@/lib/helplines/vocabulary';
import { ask, wordsOf, type Terminal } from './ask';
import { askChannel } from './ask-channel';
import { askEvidence } from './ask-evidence';
import { readFields, type DraftContext, type Fields } from './draft';
import { entriesOf, findEntry, type Entry } from './find-entry';

type Files = Parameters<typeof entriesOf>[0];

/** `Befrienders Kenya` as `ke-befrienders-kenya`. */
export function idFor(name: string, country: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? '' : `${country.toLowerCase()}-${plain}`;
}

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);

/** Other lines of the country that have one of these numbers. */
function sharing(files: Files, country: string, dial: unknown): Entry[] {
  return entriesOf(files).filter(
    ({ content, line }) =>
      content.country === country &&
      line.channels.some((channel) => 'dial' in channel && channel.dial === dial),
  );
}

async function askChannels(terminal: Terminal, files: Files, context: DraftContext) {
  const channels: Record<string, unknown>[] = [];
  for (
    let channel = await askChannel(terminal, context);
    channel;
    channel = await askChannel(terminal, context)
  ) {
    channels.push(channel);
    for (const { line } of sharing(files, context.country, channel['dial']))
      terminal.write(
        `  Note: ${String(channel['dial'])} is also a number of ${line.id} (${line.name}${line.closed ? ', closed' : ''}).\n`,
      );
  }
  return channels;
}

/** Asks for every field of a new line, each answer checked at once. What comes back has its fields in the order of the files. */
export async function askLine(terminal: Terminal, files: Files, context: DraftContext): Promise<Fields> {
  const { country, zones } = context;
  const field = (question: string, name: string, suggestion = '') =>
    ask(terminal, question, (answer) => readFields(answer, { [name]: answer }, context), suggestion);
  const optional = (question: string, name: string) =>
    ask(terminal, `${question} (empty: none)`, (answer) =>
      answer === '' ? { value: '' } : readFields(answer, { [name]: answer }, context),
    );
  const list = (question: string, name: string, suggestion = '') =>
    ask(
      terminal,
      question,
      (answer) => readFields(wordsOf(answer), { [name]: wordsOf(answer) }, context),
      suggestion,
    );

  const name = await field('Name, as the service calls itself', 'name');
  const nameEnglish = await optional('Name in English, if the name is not', 'nameEnglish');
  const id = await ask(
    terminal,
    'Id, which stays for ever',
    (answer) => {
      const taken = findEntry(files, answer);
      return taken
        ? { problem: `${answer} is taken by ${taken.line.name}.` }
        : readFields(answer, { id: answer }, context);
    },
    idFor(isLatin(name) ? name : nameEnglish, country),
  );
  const topics = await list(`Topics, the most central first: ${TOPICS.join(', ')}`, 'topics');
  const audience = await list(`For whom: ${AUDIENCES.join(', ')}`, 'audience', 'everyone');
  const everywhere = country === WORLDWIDE ? 'worldwide' : 'national';
  const area = await ask(
    terminal,
    `Area: ${everywhere}, or regions as ${country}-XX`,
    (answer) => {
      const value = answer === everywhere ? answer : wordsOf(answer);
      return readFields(value, { area: value }, context);
    },
    everywhere,
  );
  const languages = await list(
    'Languages of the people who answer, as en, sw (empty: not known)',
    'languages',
  );
  const operator = await optional(`Run by, if a source says so: ${OPERATORS.join(', ')}`, 'operator');
  const website = await optional('Website', 'website');
  const channels = await askChannels(terminal, files, context);
  const zone = zones.get(country) ?? 'Etc/UTC';
  const timed = channels.some(({ hours }) => hours !== undefined && hours !== '24/7');
  const timezone = timed ? await field('Time zone of these hours', 'timezone', zone) : zone;
  return {
    id,
    name,
    ...(nameEnglish === '' ? {} : { nameEnglish }),
    topics,
    audience,
    area,
    languages,
    ...(operator === '' ? {} : { operator }),
    ...(website === '' ? {} : { website }),
    ...(timezone === zone ? {} : { timezone }),
    channels,
    ...(await askEvidence(terminal, context)),
  };
}
