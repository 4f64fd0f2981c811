import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('what someone is accused of does not tell which one it is', () => {
  test.each([
    ['The minister suspected the party of arming rebels.', ['ACCUSE The minister > the party']],
    ['Ethiopia accused Eritrea of funding and arming rebels.', ['ACCUSE Ethiopia > Eritrea']],
    [
      'Petro accused the guerrilla group of committing war crimes.',
      ['ACCUSE Petro > the guerrilla group'],
    ],
  ] as const)('%s', expectEvents);
});
