import type { CountryFile } from '@/lib/helplines/schema';
import { fieldOf } from './helplines-problem';
import type { Problem } from './problems';

const EMAIL = /^[^\s@<>()]+@[^\s@.]+(\.[^\s@.]+)+$/;

type Finding = { path: PropertyKey[]; problem: string; mend: string };

function webAddress(
  path: PropertyKey[],
  url: string,
  exception: string | undefined,
  name: string,
): Finding[] {
  const protocol = URL.canParse(url) ? new URL(url).protocol : null;
  if (protocol === null || !/^https?:$/.test(protocol))
    return [
      { path, problem: `${url} is not a web address.`, mend: 'Write the whole address, from https:// on.' },
    ];
  if (protocol === 'http:' && exception === undefined)
    return [
      {
        path,
        problem: `${url} is not https.`,
        mend: `Use the https address if there is one; else say in "${name}" why not.`,
      },
    ];
  if (protocol === 'https:' && exception !== undefined)
    return [
      {
        path: [...path.slice(0, -1), name],
        problem: 'is not needed for an https address.',
        mend: `Remove "${name}".`,
      },
    ];
  return [];
}

/** Web and e-mail addresses that readers are sent to. */
export function checkLinks(file: string, content: CountryFile): Problem[] {
  const findings = content.helplines.flatMap((line, index): Finding[] => {
    const path = ['helplines', index];
    const website =
      line.website === undefined
        ? []
        : webAddress([...path, 'website'], line.website, line.websiteException, 'websiteException');
    const channels = line.channels.flatMap((channel, place): Finding[] => {
      const at = [...path, 'channels', place];
      if (channel.kind === 'chat')
        return webAddress([...at, 'url'], channel.url, channel.exception, 'exception');
      if (channel.kind === 'email' && !EMAIL.test(channel.address))
        return [
          {
            path: [...at, 'address'],
            problem: `${channel.address} is not an e-mail address.`,
            mend: 'Write it as name@service.example.',
          },
        ];
      return [];
    });
    return [...website, ...channels];
  });
  return findings.map(({ path, ...rest }) => ({ file, where: fieldOf(content, path), ...rest }));
}
