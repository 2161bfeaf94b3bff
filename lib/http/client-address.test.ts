import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

describe('clientAddress', () => {
  it.each([
    ['no proxy', '41.90.64.1', null, 0, '41.90.64.1', null],
    ['no proxy and a forged header', '41.90.64.1', '8.8.8.8', 0, '41.90.64.1', '8.8.8.8'],
    ['one proxy', '10.0.0.2', '41.90.64.1', 1, '41.90.64.1', null],
    ['one proxy and a forged hop', '10.0.0.2', '8.8.8.8, 41.90.64.1', 1, '41.90.64.1', '8.8.8.8'],
    ['two proxies', '10.0.0.2', '41.90.64.1,10.0.0.3', 2, '41.90.64.1', null],
    [
      'two proxies and two forged hops',
      '10.0.0.2',
      '1.1.1.1, 8.8.8.8, 41.90.64.1, 10.0.0.3',
      2,
      '41.90.64.1',
      '8.8.8.8',
    ],
    ['one proxy, passed by', '41.90.64.1', null, 1, '41.90.64.1', null],
    ['two proxies, one passed by', '10.0.0.2', '41.90.64.1', 2, '41.90.64.1', null],
    ['a proxy that wrote nothing readable', '10.0.0.2', 'unknown', 1, 'unknown', null],
    ['empty hops', '10.0.0.2', ' , ,41.90.64.1, ', 1, '41.90.64.1', null],
  ])('with %s', (_name, socket, header, proxies, client, stated) => {
    expect(clientAddress(socket, header, proxies)).toEqual({ client, stated });
  });

  it('takes no word of a client, however many hops it makes up', () => {
    const forged = fc.array(fc.oneof(fc.ipV4(), fc.constantFrom('', 'unknown', '"', '::1')));
    fc.assert(
      fc.property(forged, fc.nat({ max: 4 }), (hops, proxies) => {
        const honest = ['41.90.64.1', '10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4'].slice(0, proxies + 1);
        const header = [...hops, ...honest.slice(0, -1)].join(', ');
        expect(clientAddress(honest.at(-1)!, header, proxies).client).toBe('41.90.64.1');
      }),
    );
  });
});
