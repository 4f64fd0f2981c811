import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';

const { resolveActor } = loadKnowledge();

describe('an office of the story', () => {
  const of = (phrase: string, context: string, countries: string[]) =>
    resolveActor({ phrase, context, countries, date: '2018-05-01', cautious: true });

  it.each([
    // the book knows no Latvian minister, but a French one
    ['The interior minister', 'The interior minister blamed smugglers.', ['LVA', 'FRA'], 'LVA'],
    ['The speaker of parliament', 'The speaker of parliament resigned.', ['GAB', 'USA'], 'GAB'],
    ['The former president', 'The former president denied it.', ['GAB', 'FRA'], 'GAB'],
    // of heads of state it knows all
    ['The president', 'The president resigned.', ['GBR', 'GAB'], 'GAB'],
  ])('%s in "%s" of %j is of %s', (phrase, context, countries, country) => {
    expect(of(phrase, context, countries)?.country).toBe(country);
  });

  it('is held by no one who leads the whole, where it is that of a part', () => {
    const premier = of('the premier of the Western Province', 'The premier resigned.', ['SLB']);
    expect(premier?.kind).not.toBe('PERSON');
  });
});
