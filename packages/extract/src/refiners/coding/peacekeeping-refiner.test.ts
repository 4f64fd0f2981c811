import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('troops that are moved to keep a peace', () => {
  test.each([
    [
      'help those they are sent to',
      'Kenya sent 200 troops to Chad to serve as a peacekeeping force.',
      ['AID Kenya > Chad'],
    ],
    [
      'are pledged before they leave',
      'Kenya will send 200 troops to Chad on a peacekeeping mission.',
      ['FUTURE AGREE Kenya > Chad'],
    ],
    [
      'are a show of force where they face peacekeepers',
      'Kenya massed troops near the peacekeepers.',
      ['MOBILIZE Kenya > the peacekeepers'],
    ],
  ])('%s', (_, text, expected) => {
    expectEvents(text, expected);
  });
});

test('whoever is deployed as a peacekeeper keeps the peace', () => {
  expectEvents('Some 200 soldiers were deployed as peacekeepers along the border.', [
    'AID Some 200 soldiers >',
  ]);
});
