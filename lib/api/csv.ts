import type { ChannelAnswer, HelplineRecord } from './answer-schema';
import type { CountryRecord } from './dataset-schema';

/** So that spreadsheets read letters beyond English ones as they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One cell, RFC 4180. A spreadsheet would run a cell that begins with one of these signs as a formula (OWASP, "CSV
 * Injection"): it gets an apostrophe before it, and stays text.
 */
export function csvCell(value: string): string {
  const safe = /^[\s'"]*[=+\-@\t\r\n]/.test(value) || /^[＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of a row by column, in the order of the columns. */
function rowOf(line: HelplineRecord, channel: ChannelAnswer | null) {
  return {
    country: line.country,
    id: line.id,
    name: line.name,
    name_english: line.nameEnglish ?? '',
    topics: line.topics.join(' '),
    audience: line.audience.join(' '),
    area: typeof line.area === 'string' ? line.area : line.area.join(' '),
    languages: line.languages.join(' '),
    operator: line.operator ?? '',
    calls_emergency: line.callsEmergency ?? '',
    website: line.website ?? '',
    channel: channel?.kind ?? '',
    // `tel:+254…` begins with a letter: the number stays whole where a cell of its own would be changed.
    href: channel?.href ?? '',
    number: channel?.display ?? '',
    scope: channel?.scope ?? '',
    keyword: channel?.keyword ?? '',
    after_dialling: channel?.afterDialling
      ? `${channel.afterDialling.key} ${channel.afterDialling.value}`
      : '',
    hours: channel?.hours ?? '',
    timezone: channel?.timezone ?? '',
    cost: channel?.cost ?? '',
    silent: channel ? String(channel.silent) : '',
    confidence: line.confidence,
    source_date: line.sourceDate ?? '',
    sources: line.sources.map(({ url, source }) => url ?? source ?? '').join(' | '),
  };
}

/** The dataset as a table: one row a channel, one for a line without any. Emergency numbers are in the JSON only. */
export function datasetCsv(countries: readonly CountryRecord[]): string {
  const rows = countries.flatMap(({ helplines }) =>
    helplines.flatMap((line) =>
      line.channels.length > 0 ? line.channels.map((channel) => rowOf(line, channel)) : [rowOf(line, null)],
    ),
  );
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) =>
    cells.map(csvCell).join(','),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
