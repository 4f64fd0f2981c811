import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('a deed is no party, whoever did or suffered it', () => {
  test.each([
    ['The arrest of twelve journalists drew protests in Lima.', ['PROTEST >']],
    ['The murder of two nuns led to riots in Lima.', ['PROTEST >']],
    [
      'The arrest of the bishop drew condemnation from the Vatican.',
      ['ACCUSE the Vatican > the bishop'],
    ],
    [
      'The rebels welcomed the decision of the government.',
      ['SUPPORT The rebels > the government'],
    ],
    ['Soldiers took control of the airport.', ['ASSAULT Soldiers >']],
  ] as const)('%s', expectEvents);
});

test('those in it may stand for what moves them', () =>
  expectEvents('Rebels attacked a Kenyan patrol.', ['ASSAULT Rebels > a Kenyan patrol']));
