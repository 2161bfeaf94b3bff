import type { CountryFile, SourceHelpline } from '@/lib/helplines/schema';

/** A line and the file that holds it. */
export interface Entry {
  file: string;
  content: CountryFile;
  line: SourceHelpline;
}

type Files = readonly { file: string; content: CountryFile }[];

const digits = (text: string) => text.replace(/[^0-9*#]/g, '');

/** All lines of the directory. */
export function entriesOf(files: Files): Entry[] {
  return files.flatMap(({ file, content }) => content.helplines.map((line) => ({ file, content, line })));
}

/** The line of this id, or of this former id. */
export function findEntry(files: Files, id: string): Entry | undefined {
  return entriesOf(files).find(({ line }) => line.id === id || line.formerIds?.includes(id));
}

/** Lines that an editor may have meant by something that is no id: a part of an id or a name, or one of their numbers. */
export function similarEntries(files: Files, words: string): Entry[] {
  const wanted = words.trim().toLowerCase();
  const number = /^[+\d\s()*#.-]+$/.test(wanted) ? digits(wanted).replace(/^0+/, '') : '';
  return entriesOf(files).filter(({ line }) => {
    if (number !== '')
      return line.channels.some(
        (channel) =>
          'dial' in channel &&
          (digits(channel.dial).endsWith(number) || digits(channel.display).endsWith(number)),
      );
    return [line.id, line.name, line.nameEnglish ?? '', ...(line.alsoKnownAs ?? [])].some((name) =>
      name.toLowerCase().includes(wanted),
    );
  });
}
