import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { siteSchema, type ColourName } from './schema';

const { colours } = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));

describe('contrast', () => {
  it('is 21 between black and white, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21);
  });
});

const pairs: [ColourName, ColourName, number, string][] = [
  ['ink', 'paper', 7, 'body text'],
  ['ink', 'card', 7, 'body text on a card'],
  ['ink', 'panel', 7, 'body text in the support panel'],
  ['quiet', 'paper', 4.5, 'quiet text'],
  ['quiet', 'card', 4.5, 'quiet text on a card'],
  ['quiet', 'panel', 4.5, 'quiet text in the support panel'],
  ['teal', 'paper', 4.5, 'links'],
  ['teal', 'card', 4.5, 'links on a card'],
  ['teal', 'panel', 4.5, 'links in the support panel'],
  ['card', 'teal', 4.5, 'the words on a button'],
  ['control', 'paper', 3, 'borders of controls'],
  ['control', 'card', 3, 'borders of controls on a card'],
];

describe.each(['light', 'dark'] as const)('the colours of content/site.yaml, %s', (theme) => {
  it.each(pairs)('%s on %s reach %s to 1 (%s)', (text, ground, ratio) => {
    expect(contrast(colours[text][theme], colours[ground][theme])).toBeGreaterThanOrEqual(ratio);
  });

  it('outline the focused element with at least 3 to 1', () => {
    const outline = theme === 'light' ? colours.ink.light : colours.lamp.dark;
    expect(contrast(outline, colours.paper[theme])).toBeGreaterThanOrEqual(3);
  });
});
