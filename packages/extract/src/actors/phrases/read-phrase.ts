/** Whom one noun phrase means by its own words. */

import type { ResolvedActor } from '@dateline/knowledge';
import { type Name, wordSet } from '@dateline/language';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { type NounPhrase, nounPhraseOf } from '../../syntax/nouns/noun-phrase.ts';
import { childrenWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import { isAllCapitals } from '../../syntax/writing/is-all-capitals.ts';
import { bornName } from '../names/born-name.ts';
import { isLayNamesake } from '../names/is-lay-namesake.ts';
import { isWater } from '../names/is-water.ts';
import type { ReadActor } from '../read-actors.ts';
import { asInLowerCase } from './as-in-lower-case.ts';
import { discoverActor } from './discover-actor.ts';
import { isOfOtherCountry } from './is-of-other-country.ts';
import { isPhrase } from './is-phrase.ts';
import { isThing } from './is-thing.ts';
import { ownerBeside } from './owner-beside.ts';
import type { PhraseReading } from './phrase-reading.ts';

export function readPhrase(head: number, reading: PhraseReading): ReadActor | null {
  const { tree, agents, nameAt } = reading;
  if (!isPhrase(head, reading)) return null;
  const name = nameAt(head);
  if (name && isWater(name, reading)) return null;
  const phrase = nounPhraseOf(tree, head);
  const text = tree.document.text.slice(phrase.start, phrase.end);
  const content = contentOf(head, name, tree);
  const bearer = reading.bearerAt(content);
  if (bearer && !isLayNamesake(bearer, name, reading))
    return { ...withName(phrase, name, tree), actor: bearer, resolvedBy: 'phrase' };
  const resolved = phraseMeans(head, content, reading);
  const isNamed = name !== undefined || uposOf(tree, content) === 'PROPN';
  if (!isNamed && isGearOfNoOne(content, resolved, reading)) return null;
  const known = resolved && isMeant(content, resolved, { isNamed, reading }) ? resolved : null;
  const bears = name ?? bornName(tree, head, nameAt);
  const actor = known ?? discoverActor({ tree, head: content, text, name: bears, agents });
  return actor && { phrase, text, actor, resolvedBy: 'phrase' };
}

/** The words of the phrase, and those of the name that go on behind it: "the Islamic State of Iraq and the Levant". */
function withName(
  phrase: NounPhrase,
  name: Name | undefined,
  { document: { text } }: Tree,
): Pick<ReadActor, 'phrase' | 'text'> {
  const end = Math.max(phrase.end, name?.end ?? 0);
  const last = Math.max(phrase.last, name?.last ?? 0);
  return { phrase: { ...phrase, last, end }, text: text.slice(phrase.start, end) };
}

function phraseMeans(
  head: number,
  content: number,
  reading: PhraseReading,
): ResolvedActor | undefined {
  const resolved = resolvePhrase(head, content, reading);
  return resolved && isLayNamesake(resolved, reading.nameAt(head), reading) ? undefined : resolved;
}

function resolvePhrase(
  head: number,
  content: number,
  { tree, knowledge, date, countries, nameAt, sentenceAt }: PhraseReading,
): ResolvedActor | undefined {
  const phrase = nounPhraseOf(tree, content);
  const sentence = sentenceAt(head);
  const isOfOther = isOfOtherCountry(tree, content);
  return knowledge.resolveActor({
    phrase: isAllCapitals(sentence)
      ? asInLowerCase(tree, phrase, knowledge)
      : tree.document.text.slice(phrase.start, phrase.end) + ownerBeside(content, tree),
    head: lemmaOf(tree, content),
    date,
    context: isOfOther ? undefined : sentence,
    nameType: (nameAt(head) ?? placeNamed(content, tree, nameAt))?.type,
    countries: isOfOther ? undefined : countries,
    cautious: true,
  });
}

/** The name of a piece of ground: "the town of Djibo". */
function placeNamed(noun: number, tree: Tree, nameAt: PhraseReading['nameAt']): Name | undefined {
  if (!GROUND.has(lemmaOf(tree, noun))) return undefined;
  return childrenWith(tree, noun, 'nmod')
    .map(nameAt)
    .find((name) => name?.type === 'LOC');
}

/** Rockets and guns of which the text does not say whose they are. */
function isGearOfNoOne(
  noun: number,
  resolved: ResolvedActor | undefined,
  { tree, gear }: PhraseReading,
): boolean {
  const isTold = resolved?.country != null && resolved.confidence >= TOLD;
  return gear.has(lemmaOf(tree, noun)) && !isTold;
}

/** A country that is only guessed from the rest of the text is less sure. */
const TOLD = 0.5;

/** Is whom the words were resolved to more than a guess from a word beside a thing? */
function isMeant(
  noun: number,
  resolved: ResolvedActor,
  { isNamed, reading }: { readonly isNamed: boolean; readonly reading: PhraseReading },
): boolean {
  if (isNamed) return true;
  if (resolved.how === 'discovered') return false;
  if (resolved.how !== 'composed') return true;
  return !isThing(noun, reading) && !isGround(lemmaOf(reading.tree, noun), resolved);
}

/** "a group of rebels" are rebels; "the Islamic State of Iraq" is one name. */
function contentOf(head: number, name: Name | undefined, tree: Tree): number {
  const content = contentHead(tree, head);
  return name && content >= name.first && content < name.last ? head : content;
}

/** "rebel towns" are the rebels'; "Shi'ite towns" and "loyalist areas" are no clergy and no party. */
function isGround(lemma: string, { sectors }: ResolvedActor): boolean {
  return GROUND.has(lemma) && !sectors.some((sector) => HOLDERS.has(sector));
}

const GROUND = wordSet(
  'town city village area district region quarter neighbourhood neighborhood land territory province',
);

const HOLDERS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'CVL']);
