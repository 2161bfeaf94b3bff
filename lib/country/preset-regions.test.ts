import { expect, it } from 'vitest';
import { isPreset } from './preset-regions';

it.each([
  ['en-US', 'KE', true],
  ['en-GB', 'JP', true],
  ['en-KE', 'UG', false],
  ['en', 'KE', false],
  ['fr-FR', 'CI', true],
  ['fr-CA', 'CI', false],
  ['zh-Hans-CN', 'SG', true],
  ['zh-Hant-TW', 'HK', false],
  ['es-US', 'MX', true],
  ['constructor-US', 'KE', false],
  ['not a tag', 'KE', false],
])('says of %s on an address in %s: %s', (tag, country, expected) => {
  expect(isPreset(tag, country)).toBe(expected);
});
