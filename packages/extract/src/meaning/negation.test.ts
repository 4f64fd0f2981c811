import { describe, test } from 'vitest';
import { expectEvents } from '../testing/expect-events.ts';

describe('"not" and "no"', () => {
  test.each([
    ['Chad said it would not hesitate to bomb Libya.', 'FUTURE THREATEN Chad > Libya'],
    ['Chad hesitated to meet Libyan envoys.', 'REJECT Chad > Libyan envoys'],
    ['Chad has no intention of meeting Libya.', 'REJECT Chad > Libya'],
    ['Chad has no plans to free the two nurses.', 'REJECT Chad > the two nurses'],
    ['Chad did not receive the Libyan envoys.', 'REJECT Chad > the Libyan envoys'],
    ['Chad will not hear of a truce with Libya.', 'REJECT Chad > Libya'],
    ['Chad had not heard of a truce with Libya.', 'NEGATED REJECT Chad > Libya'],
    ['Chad was not optimistic about the talks.', 'STATEMENT Chad >'],
    ['Chad will send no weapons to Libya.', 'REJECT Chad > Libya'],
    ['Chad did not bomb Libya.', 'NEGATED ASSAULT Chad > Libya'],
    ['In no case has Chad bombed Libya.', 'NEGATED ASSAULT Chad > Libya'],
    ['At no time did Chad bomb Libya.', 'NEGATED ASSAULT Chad > Libya'],
  ])('%s', (text, event) => expectEvents(text, [event]));
});
