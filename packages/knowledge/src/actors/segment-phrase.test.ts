import { expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';

const { resolveActor } = loadKnowledge();

it('a land is not called by its abbreviation in small letters', () => {
  expect(resolveActor({ phrase: 'Sadr City', cautious: true })?.country ?? null).toBeNull();
  expect(resolveActor({ phrase: 'the SADR' })?.country).toBe('ESH');
});
