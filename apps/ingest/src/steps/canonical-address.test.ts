import { describe, expect, test } from 'vitest';
import { canonicalAddress, siteOf } from './canonical-address.ts';

describe('addresses', () => {
  test.each([
    ['https://A.example/x?utm_source=feed&id=7&fbclid=1#top', 'https://a.example/x?id=7'],
    ['https://a.example:443/x', 'https://a.example/x'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    [' https://a.example ', 'https://a.example/'],
  ])('%s is %s', (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
  });
  test.each([undefined, 'x', 'urn:isbn:1', 'javascript:alert(1)', 'file:///etc/hosts'])(
    '%s is none',
    (address) => {
      expect(canonicalAddress(address)).toBeNull();
    },
  );
});

describe('outlets', () => {
  test.each([
    ['https://www.a.example/x', 'The A', { domain: 'a.example', name: 'The A' }],
    ['https://www.a.example/x', 'www.a.example', { domain: 'a.example', name: 'a.example' }],
    ['https://a.example/x', undefined, { domain: 'a.example', name: 'a.example' }],
    [null, 'a.example', { domain: 'a.example', name: 'a.example' }],
    [null, 'Café News', { domain: 'cafe-news', name: 'Café News' }],
    [null, undefined, null],
    [null, '!!!', null],
  ])('%s and %s', (address, name, expected) => {
    expect(siteOf(address, name)).toEqual(expected);
  });
});
