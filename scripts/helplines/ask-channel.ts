import { knownNumber } from '@/lib/build/helplines-numbers';
import { CHANNEL_KINDS, COSTS, type ChannelKind } from '@/lib/helplines/vocabulary';
import { ask, NoEntry, type Reading, type Terminal } from './ask';
import { readFields, type DraftContext, type Fields } from './draft';

type Channel = Record<string, unknown>;

/** A channel that holds what has been asked so far, checked as if nothing more came. */
function readChannel<Value>(value: Value, channel: Channel, context: DraftContext): Reading<Value> {
  return readFields(value, { channels: [channel] }, context);
}

/** A number that cannot be used as it is: a person is asked for it again. */
function refuse(terminal: Terminal, problem: string): void {
  if (!terminal.patient) throw new NoEntry(problem);
  terminal.write(`  ${problem}\n`);
}

/** What the phone library makes of a number; a reason is asked for where it makes nothing of it. */
async function askNumber(terminal: Terminal, kind: ChannelKind, context: DraftContext): Promise<Channel> {
  for (;;) {
    const display = await ask(terminal, 'Number, as the service writes it', (answer) =>
      /\d/.test(answer) ? { value: answer } : { problem: 'A number has digits.' },
    );
    const known = knownNumber(display, context.country);
    if (known) {
      const channel = { kind, display, ...known };
      const reading = readChannel(channel, channel, context);
      if ('value' in reading) {
        terminal.write(`  Dials ${known.dial} (${known.scope}).\n`);
        return channel;
      }
      refuse(terminal, reading.problem);
      continue;
    }
    terminal.write('  The phone library does not know it here. Compare each digit with the source.\n');
    const dial = await ask(
      terminal,
      'What is dialled: keys inside the country, or + and the country code',
      (answer) => ({ value: answer.replace(/[\s()./-]/g, '') }),
      display.replace(/[^0-9*#+]/g, ''),
    );
    const scope = dial.startsWith('+') ? 'global' : /^[0-9*#]{2,6}$/.test(dial) ? 'short' : 'national';
    const exception = await ask(
      terminal,
      'Why is it trusted all the same (empty: another number)',
      (answer) => ({
        value: answer,
      }),
    );
    const channel = { kind, display, dial, scope, exception };
    const reading: Reading<Channel> =
      exception === '' ? { problem: 'No reason.' } : readChannel(channel, channel, context);
    if ('value' in reading) return reading.value;
    refuse(terminal, reading.problem);
  }
}

function readAfterDialling(answer: string, channel: Channel, context: DraftContext): Reading<Fields | null> {
  if (answer === '') return { value: null };
  const [key, value, ...rest] = answer.split(/\s+/);
  if (rest.length > 0 || value === undefined) return { problem: 'Write two words, for example: press 1' };
  const afterDialling = { key, value };
  return readChannel(afterDialling, { ...channel, afterDialling }, context);
}

/** One optional field of a channel. */
async function askMore(
  terminal: Terminal,
  question: string,
  field: string,
  channel: Channel,
  context: DraftContext,
): Promise<void> {
  const answer = await ask(terminal, question, (text) =>
    text === '' ? { value: '' } : readChannel(text, { ...channel, [field]: text }, context),
  );
  if (answer !== '') channel[field] = answer;
}

async function askAddress(
  terminal: Terminal,
  kind: 'chat' | 'email',
  context: DraftContext,
): Promise<Channel> {
  const field = kind === 'chat' ? 'url' : 'address';
  const question = kind === 'chat' ? 'Address of the chat' : 'E-mail address';
  const address = await ask(terminal, question, (answer) =>
    readChannel(answer, { kind, [field]: answer }, context),
  );
  return { kind, [field]: address };
}

/** One way to reach the line; null when there is no further one. */
export async function askChannel(terminal: Terminal, context: DraftContext): Promise<Channel | null> {
  const kind = await ask(
    terminal,
    `Way to reach it: ${CHANNEL_KINDS.join(', ')} (empty: no further one)`,
    (answer): Reading<ChannelKind | null> => {
      const known = CHANNEL_KINDS.find((each) => each === answer);
      if (known) return { value: known };
      return answer === ''
        ? { value: null }
        : { problem: `"${answer}" is none of: ${CHANNEL_KINDS.join(', ')}.` };
    },
  );
  if (kind === null) return null;
  const channel =
    kind === 'chat' || kind === 'email'
      ? await askAddress(terminal, kind, context)
      : await askNumber(terminal, kind, context);
  if (kind === 'sms') await askMore(terminal, 'Word to send (empty: any)', 'keyword', channel, context);
  if (kind === 'phone') {
    const after = await ask(terminal, 'Once answered, for example: press 1 (empty: nothing)', (answer) =>
      readAfterDialling(answer, channel, context),
    );
    if (after) channel['afterDialling'] = after;
  }
  await askMore(
    terminal,
    'Hours, as 24/7 or Mo-Fr 09:00-17:00; PH off (empty: not known)',
    'hours',
    channel,
    context,
  );
  await askMore(terminal, `Cost: ${COSTS.join(', ')} (empty: not known)`, 'cost', channel, context);
  return channel;
}
