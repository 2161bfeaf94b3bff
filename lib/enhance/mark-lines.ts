import { stateOf, type Now } from './open-now';

const MINUTE = 60_000;
/** When the page was opened. */
const now = Date.now();

/** Words of the page, in the order of components/helplines/clock-words.tsx. */
type Words = [open: string, until: string, closed: string, opens: string, own: string, instead: string];

/** "(in 3 hours)", as the server rounds it */
function relative(minutes: number, language: string): string {
  const hours = Math.round(minutes / 60);
  const [count, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : hours < 48
        ? ([hours, 'hour'] as const)
        : ([Math.round(hours / 24), 'day'] as const);
  return `(${new Intl.RelativeTimeFormat(language).format(count, unit)})`;
}

/** A clock time in a zone, with the weekday unless it is today there. */
function clock(at: number, timeZone: string | undefined, language: string): string {
  const day = (time: number) => new Date(time).toLocaleDateString('en', { timeZone });
  return new Date(at).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    weekday: day(at) === day(now) ? undefined : 'long',
  });
}

/** The time by the reader's own clock, in brackets, where it is not the same. */
function inOwn(time: string, at: number, words: string, language: string): string {
  const own = clock(at, undefined, language);
  return own === time ? '' : ` (${words.replace('{time}', own)})`;
}

function sentence([open, until, closed, opens, own]: Words, state: Now, language: string): string {
  const { changes, zone } = state;
  if (changes === false) return state.open ? open : closed;
  const time = clock(changes, zone, language);
  const soon = relative(Math.ceil((changes - now) / MINUTE), language);
  return (
    (state.open ? until : opens).replace('{time}', time).replace('({relative})', soon) +
    inOwn(time, changes, own, language)
  );
}

/** Beside a closed line the one that answers. */
function pointTo(line: Element, open: Element, words: string): void {
  const link = document.createElement('a');
  link.href = `#${open.id}`;
  link.textContent = open.querySelector('h2,h3')!.textContent;
  const note = document.createElement('p');
  const [before, after] = words.split('{line}');
  note.append(before!, link, after!);
  line.append(note);
}

/** Marks on a page that was made beforehand which lines answer now, in the words that the page brings along. */
function markStatic(language: string): void {
  const clockWords = document.querySelector<HTMLElement>('[data-clock]');
  if (!clockWords) return;
  const words = JSON.parse(clockWords.dataset.clock!) as Words;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const closed: Element[] = [];
  let answering: Element | undefined;
  document.querySelectorAll('[data-helpline]').forEach((line) => {
    let open = false;
    const channels = line.querySelectorAll<HTMLElement>('[data-hours]');
    let unsure = !channels[0];
    channels.forEach((channel) => {
      const code = channel.dataset.hours!;
      const state = code !== '24/7' && stateOf(code, now, zone);
      if (state) {
        const mark = document.createElement('strong');
        mark.textContent = sentence(words, state, language);
        channel.prepend(mark, ' · ');
      }
      if (state === null) unsure = true;
      else open = open || !state || state.open;
    });
    if (!open && !unsure) closed.push(line);
    // The first on the page that answers and is for everyone.
    if (open && !answering && line.hasAttribute('data-everyone')) answering = line;
  });
  if (answering) for (const line of closed) pointTo(line, answering, words[5]);
}

/** Adds the reader's own clock to the times that the server said. */
function markLive(): void {
  document.querySelectorAll<HTMLElement>('[data-at]').forEach((element) => {
    const { zone, own } = element.dataset;
    const at = Number(element.dataset.at);
    const { lang } = element.closest<HTMLElement>('[lang]')!;
    element.append(inOwn(clock(at, zone, lang), at, own!, lang));
  });
}

/** Who answers now, on every page with lines. A browser without time zones is left with what the page says by itself. */
export function markLines(): void {
  try {
    markStatic(document.documentElement.lang);
    markLive();
  } catch {
    // Nothing is said rather than something wrong.
  }
}
