import type { CountryFile } from '@/lib/helplines/schema';
import { fieldOf } from './helplines-problem';
import { knownNumber, sameDigits } from './helplines-numbers';
import type { Problem } from './problems';

const names = new Intl.DisplayNames('en', { type: 'region' });

interface NumberFields {
  display: string;
  dial: string;
  scope: string;
  exception?: string | undefined;
}

/** What is wrong with one number; the fields are those of the entry that holds it. */
function problemsOfNumber(
  number: NumberFields,
  country: string,
): { field: string; problem: string; mend: string }[] {
  const { display, dial, scope, exception } = number;
  const place = names.of(country) ?? country;
  const known = knownNumber(dial, country);
  if (!sameDigits(display, dial, country))
    return [
      {
        field: 'dial',
        problem: `${dial} and display ${display} are not the same number.`,
        mend: 'Look the number up in the evidence and correct the field that is wrong.',
      },
    ];
  if (!known && exception === undefined)
    return [
      {
        field: 'dial',
        problem: `${dial} is not a phone number of ${place}.`,
        mend: 'Compare each digit with the evidence. If it is right and the phone library lags, say why in "exception".',
      },
    ];
  if (!known) return unknownNumberScope(dial, scope);
  const wrong: { field: string; problem: string; mend: string }[] = [];
  if (exception !== undefined)
    wrong.push({
      field: 'exception',
      problem: `${dial} is known to the phone library, so it needs no exception.`,
      mend: 'Remove "exception".',
    });
  if (known.dial !== dial)
    wrong.push({
      field: 'dial',
      problem: `${dial} is a full number of ${place} without its country code.`,
      mend: `Write "${known.dial}".`,
    });
  if (known.scope !== scope)
    wrong.push({
      field: 'scope',
      problem: `${scope} does not fit ${dial}, which the phone library knows as ${known.scope}.`,
      mend: `Write "scope: ${known.scope}".`,
    });
  return wrong;
}

/** Without metadata only the form can be compared: a short code has no country code, a full number has six digits or more. */
function unknownNumberScope(dial: string, scope: string) {
  const fits =
    scope === 'short'
      ? /^[0-9*#]{2,6}$/.test(dial)
      : scope === 'national'
        ? dial.length >= 6
        : dial.startsWith('+');
  if (fits) return [];
  return [
    {
      field: 'scope',
      problem: `${scope} does not fit ${dial}.`,
      mend: 'short: two to six keys; national: a full number; global: a full number with + and the country code.',
    },
  ];
}

/** All numbers of a file, emergency numbers included, against the phone library for that country. */
export function checkNumbers(file: string, content: CountryFile): Problem[] {
  const { country } = content;
  const at = (path: PropertyKey[], number: NumberFields) =>
    problemsOfNumber(number, country).map(({ field, ...rest }) => ({
      file,
      where: fieldOf(content, [...path, field]),
      ...rest,
    }));
  return [
    ...content.emergency.flatMap((number, index) => at(['emergency', index], number)),
    ...(content.emergencyAccess ?? []).flatMap((number, index) => at(['emergencyAccess', index], number)),
    ...content.helplines.flatMap((line, index) =>
      line.channels.flatMap((channel, place) =>
        'dial' in channel ? at(['helplines', index, 'channels', place], channel) : [],
      ),
    ),
    ...content.helplines.flatMap((line, index) =>
      line.channels.flatMap((channel, place) =>
        channel.kind === 'whatsapp' && channel.scope !== 'global'
          ? [
              {
                file,
                where: fieldOf(content, ['helplines', index, 'channels', place, 'dial']),
                problem: `${channel.dial} cannot be opened in WhatsApp.`,
                mend: 'WhatsApp needs the full number with + and the country code, and scope: global.',
              },
            ]
          : [],
      ),
    ),
  ];
}
