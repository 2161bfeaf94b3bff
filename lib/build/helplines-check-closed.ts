import type { CountryFile } from '@/lib/helplines/schema';
import { fieldOf } from './helplines-problem';
import type { Problem } from './problems';

/** Closed services of one file: not closed in the future, and none of their numbers offered by another line. */
export function checkClosed(file: string, content: CountryFile, today: string): Problem[] {
  const dialOf = (line: CountryFile['helplines'][number]) =>
    line.channels.flatMap((channel) => ('dial' in channel ? [channel.dial] : []));
  const open = new Map(
    content.helplines
      .filter(({ closed }) => !closed)
      .flatMap((line) => dialOf(line).map((dial) => [dial, line.id])),
  );
  return content.helplines.flatMap((line, index): Problem[] => {
    const { closed } = line;
    if (!closed) return [];
    const at = (...path: PropertyKey[]) => fieldOf(content, ['helplines', index, ...path]);
    const future =
      closed.on !== null && `${closed.on}-01-01`.slice(0, 10) > today
        ? [
            {
              file,
              where: at('closed', 'on'),
              problem: `${closed.on} is in the future (today is ${today}).`,
              mend: 'Write when the service ended, or null when no source says it.',
            },
          ]
        : [];
    const shared = dialOf(line).flatMap((dial) => {
      const other = open.get(dial);
      return other === undefined
        ? []
        : [
            {
              file,
              where: at('channels'),
              problem: `${dial} is still offered by ${other}.`,
              mend: 'Take the number out of one of the two.',
            },
          ];
    });
    return [...future, ...shared];
  });
}

/** Who takes the callers of a closed service has to be listed, and open. */
export function checkSuccessors(files: readonly { file: string; content: CountryFile }[]): Problem[] {
  const lines = new Map(files.flatMap(({ content }) => content.helplines.map((line) => [line.id, line])));
  return files.flatMap(({ file, content }) =>
    content.helplines.flatMap(({ closed }, index): Problem[] => {
      const id = closed?.successor;
      if (id === undefined) return [];
      const successor = lines.get(id);
      if (successor && !successor.closed) return [];
      return [
        {
          file,
          where: fieldOf(content, ['helplines', index, 'closed', 'successor']),
          problem: successor ? `${id} is closed itself.` : `${id} is no line of the directory.`,
          mend: 'Name the id of an open line, or leave the field out.',
        },
      ];
    }),
  );
}
