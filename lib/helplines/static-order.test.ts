import { expect, it } from 'vitest';
import { country, DAYTIME, helpline, phone } from './helpline-fixture';
import { directorySections, orderForDirectory, orderForHome } from './static-order';

const context = { locale: 'en', now: new Date('2026-11-23T12:00:00Z') };
const lines = country(
  helpline('women', { audience: ['women'] }),
  helpline('unknown', { channels: [phone(null)] }),
  helpline('daytime', { channels: [phone(DAYTIME)] }),
  helpline('always', { confidence: 'directories' }),
  helpline('region', { area: ['XX-A'] }),
  helpline('abuse', { topics: ['domestic-abuse'] }),
  helpline('drugs', { topics: ['substance-use', 'emotional-support'] }),
);

it('puts lines for everyone that always answer first on a home, groups and regions last', () => {
  expect(orderForHome(lines, context).map(({ id }) => id)).toEqual([
    'always',
    'daytime',
    'unknown',
    'region',
    'women',
  ]);
});

it('shows every line of the directory once, in families', () => {
  expect(
    directorySections(lines, context).map(({ family, helplines }) => [family, helplines.length]),
  ).toEqual([
    ['talk', 5],
    ['violence', 1],
    ['addiction', 1],
  ]);
  const ids = orderForDirectory(lines, context).map(({ id }) => id);
  expect([...ids].sort()).toEqual(lines.helplines.map(({ id }) => id).sort());
});

it('does not depend on the order of the file', () => {
  const turned = { ...lines, helplines: [...lines.helplines].reverse() };
  expect(orderForDirectory(turned, context)).toEqual(orderForDirectory(lines, context));
});
