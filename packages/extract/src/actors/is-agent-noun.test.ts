import { expect, test } from 'vitest';
import { isAgentNoun } from './is-agent-noun.ts';

test.each([
  'ombudswoman',
  'coordinator',
  'tribesman',
  'abolitionist',
  'mathematician',
  'shopkeeper',
])('%s is someone by its ending', (noun) => expect(isAgentNoun(noun, new Set())).toBe(true));

test.each(['human', 'twist', 'escalator', 'pacemaker', 'order', 'ceasefire'])(
  '%s is no one',
  (noun) => expect(isAgentNoun(noun, new Set())).toBe(false),
);
