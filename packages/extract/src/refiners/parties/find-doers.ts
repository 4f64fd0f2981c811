/**
 * Doers that the deed's own clause leaves to another one: "claimed two attacks which killed 28", "killed in a bombing claimed
 * by the militia", "died in clashes with police".
 */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { foughtBeside } from './fought-beside.ts';
import { nounsJoinedBy } from './nouns-joined-by.ts';

/** Heads of noun phrases; empty where no one is told. */
export function findDoers({ coding, meaning: { base } }: Draft, reading: Reading): number[] {
  const { tree } = reading;
  if (coding.type === 'PROTEST')
    return [base, ...subjectsOf(tree, base)].flatMap((deed) => claimants(tree, deed, CALLING));
  if (coding.type === 'ACCUSE') return goingFurther(tree, base);
  if (coding.type !== 'ASSAULT') return [];
  if (uposOf(tree, base) !== 'VERB')
    return [...embroiled(tree, base), ...includedIn(tree, base), ...parted(tree, base)];
  const deeds = violenceBeside(base, reading);
  const named = deeds.flatMap((deed) => [
    ...nounsJoinedBy(tree, deed, 'by'),
    ...nounsJoinedBy(tree, deed, 'with'),
    ...bandsBefore(deed, reading),
  ]);
  named.push(...foughtBeside(tree, base, deeds));
  return named.length > 0
    ? named
    : deeds.flatMap((deed) => [...committers(tree, deed), ...claimants(tree, deed, COMMITTING)]);
}

/** "went further in criticism of Chad": whoever does so with a word for what is said says it. */
function goingFurther(tree: Tree, word: number): number[] {
  const verb = headOf(tree, word);
  if (verb < 0 || relationOf(tree, word) !== 'obl' || uposOf(tree, word) !== 'NOUN') return [];
  if (!/^(?:in|with)$/.test(caseOf(tree, word)) || !GOING.test(lemmaOf(tree, verb))) return [];
  return [...subjectsOf(tree, verb)];
}

const GOING = /^(?:go|step|respond|react|reply|persist|continue|join|speak)$/;

/** "Chad is locked into several wars with Mali" */
function embroiled(tree: Tree, deed: number): number[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || relationOf(tree, deed) !== 'obl' || !INTO.test(lemmaOf(tree, verb))) return [];
  return childrenWith(tree, verb, 'nsubj', 'nsubj:pass').flatMap((head) => conjunctsOf(tree, head));
}

const INTO = /^(?:lock|engage|embroil|entangle|mire|involve)$/;

/** "attacks by rebels include two bombings": what is included is by the same. */
function includedIn(tree: Tree, deed: number): number[] {
  const first = firstConjunct(tree, deed);
  const verb = headOf(tree, first);
  if (
    verb < 0 ||
    relationOf(tree, first) !== 'obj' ||
    !/^(?:include|comprise)$/.test(lemmaOf(tree, verb))
  )
    return [];
  return childrenWith(tree, verb, 'nsubj').flatMap((whole) => nounsJoinedBy(tree, whole, 'by'));
}

/** "clashes continued between rebels and the army": the tree hangs them on the verb. */
function parted(tree: Tree, deed: number): number[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || relationOf(tree, deed) !== 'nsubj' || uposOf(tree, verb) !== 'VERB') return [];
  return childrenWith(tree, verb, 'obl')
    .filter((noun) => /^(?:between|among)$/.test(caseOf(tree, noun)))
    .flatMap((noun) => conjunctsOf(tree, noun));
}

/** The attack that is the verb's subject, or that someone died in. */
function violenceBeside(base: number, { tree, lexicon }: Reading): number[] {
  // "killed when a bomb went off near a stop, in an attack by rebels": the tree may hang it on when.
  const circumstances = [base, ...childrenWith(tree, base, 'advcl')]
    .flatMap((verb) => childrenWith(tree, verb, 'obl'))
    .filter((noun) => /^(?:in|by|during)$/.test(caseOf(tree, noun)));
  // "in dozens of raids and shelling by the army"
  const told = circumstances.flatMap((noun) => conjunctsOf(tree, contentHead(tree, noun)));
  return [...subjectsOf(tree, base), ...told].filter(
    (noun) =>
      uposOf(tree, noun) === 'NOUN' &&
      (lexicon.classOf('fighting').has(lemmaOf(tree, noun)) || FIRE.has(lemmaOf(tree, noun))),
  );
}

const FIRE = wordSet(
  'shootout gunfight firefight ambush skirmish standoff crossfire encounter blast firing fire gunfire shooting barrage',
);

/** "died in a Hezbollah ambush" or "in police firing"; "the Lima attack" was in Lima. */
function bandsBefore(deed: number, { tree, actors, lexicon }: Reading): number[] {
  const doers = lexicon.classOf('doer');
  return childrenWith(tree, deed, 'compound', 'nmod:poss').filter(
    (child) =>
      child < deed &&
      (doers.has(lemmaOf(tree, child)) ||
        actors.actorAt(child)?.actor.kind === 'GROUP' ||
        isLandByItsLetters(child, { tree, actors })),
  );
}

/** "died in a U.S. strike", but not in "the Peru attack", which was there. */
const isLandByItsLetters = (
  word: number,
  { tree, actors }: Pick<Reading, 'tree' | 'actors'>,
): boolean =>
  /^[A-Z.]{2,5}$/.test(spellingOf(tree, word)) && actors.actorAt(word)?.actor.kind === 'COUNTRY';

/** "staged an attack that wounded two", "claimed responsibility for an attack that did" */
function committers(tree: Tree, told: number): readonly number[] {
  const above = headOf(tree, told);
  const deed = above >= 0 && lemmaOf(tree, above) === 'responsibility' ? above : told;
  const verb = headOf(tree, deed);
  return verb >= 0 && relationOf(tree, deed) === 'obj' && COMMITTING.has(lemmaOf(tree, verb))
    ? subjectsOf(tree, verb)
    : [];
}

/** "an attack claimed by the militia", "a strike called by the union" */
function claimants(tree: Tree, deed: number, ways: ReadonlySet<string>): number[] {
  return childrenWith(tree, deed, 'acl', 'acl:relcl')
    .filter((verb) => ways.has(lemmaOf(tree, verb)))
    .flatMap((verb) => subjectsOf(tree, verb))
    .filter((head) => head !== deed);
}

const COMMITTING = wordSet(
  'claim carry stage launch conduct mount commit perpetrate unleash order lay set',
);
const CALLING = wordSet('call organise organize stage hold lead mount declare');
