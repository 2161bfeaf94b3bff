import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from './qr-code';

const ADDRESS = 'https://help.example/ar/helplines/ke';

describe('QrCode', () => {
  const svg = renderToStaticMarkup(<QrCode address={ADDRESS} label="A code" />);

  it('draws each dark module, and no other', () => {
    const { data, size } = encode(ADDRESS, { ecc: 'M', border: 4 });
    const drawn = data.map((row) => row.map(() => false));
    const path = /fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
      for (let at = Number(x); at < Number(x) + Number(width); at += 1) drawn[Number(y)]![at] = true;
    expect(drawn).toEqual(data);
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
  });

  it('has a name, and nothing that the policy of the pages forbids', () => {
    expect(svg).toContain('aria-label="A code"');
    expect(svg).not.toMatch(/style=|<image|href=/);
  });
});
