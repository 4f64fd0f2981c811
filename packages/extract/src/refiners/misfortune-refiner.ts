/**
 * People killed or houses destroyed with no one who did it, in a sentence about a flood or a crash, suffered a disaster or an
 * accident, not an assault.
 */

import { contentHead } from '../syntax/content-head.ts';
import { modifierLemmas } from '../syntax/modifier-lemmas.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { childrenWith, headOf, lemmaOf, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

const NEIGHBOURS = 1;

export function refineMisfortune(draft: Draft, reading: Reading): Draft {
  const { type } = draft.coding;
  if (type !== 'ASSAULT' && type !== 'COERCE') return draft;
  if (draft.actors.length > 0 && !isDoneByNature(draft, reading)) return draft;
  if (isDoneBySomeone(draft, reading)) return draft;
  if (isFight(draft, reading)) return draft;
  if (draft.coding.modes.some((mode) => DELIBERATE_MODES.has(mode))) return draft;
  if (draft.coding.modes.some((mode) => ARMED_MODES.has(mode)) && !isBoundToGas(draft, reading))
    return draft;
  const found = misfortuneNear(draft, reading);
  if (!found) return draft;
  const steps = [
    ...draft.steps,
    `no one did it and the text tells of a ${found.word}, so ${found.type}`,
  ];
  return { ...draft, coding: { type: found.type, modes: [], cameo: null }, steps };
}

/** A raid, a war or a battle was someone's, even beside news of a crash. */
function isFight({ meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  return uposOf(tree, base) === 'NOUN' && lexicon.classOf('fighting').has(lemmaOf(tree, base));
}

/** "It is fighting the rebels", "a lone 20-year-old killed two": whoever that is, someone does it. */
function isDoneBySomeone(
  { meaning: { base }, recipientHeads }: Draft,
  { tree, lexicon }: Reading,
): boolean {
  const someone = ['people', 'armed', 'leader-post'].map((name) => lexicon.classOf(name));
  const doers = subjectsOf(tree, base).filter((head) => !recipientHeads.includes(head));
  return doers.some(
    (head) =>
      uposOf(tree, head) === 'PRON' ||
      isOfAge(tree, head) ||
      someone.some((words) => words.has(lemmaOf(tree, head))),
  );
}

/** "A 34-year-old" is a person. */
function isOfAge(tree: Tree, head: number): boolean {
  return wordOf(tree, head) === 'old' || wordOf(tree, head).endsWith('-old');
}

/** "An earthquake in Peru damaged the bridge": its place is not its doer. */
function isDoneByNature({ meaning }: Draft, { tree, lexicon }: Reading): boolean {
  return subjectsOf(tree, meaning.base).some((head) =>
    lexicon.classOf('calamity').has(lemmaOf(tree, head)),
  );
}

/** Whoever was shot or bombed met no accident, unless what blew up was gas. */
const ARMED_MODES = new Set([
  'firearms',
  'explosives',
  'heavy-weapons',
  'aerial',
  'drone',
  'suicide-attack',
]);

/** No storm murders, kidnaps, arrests or deports. */
const DELIBERATE_MODES = new Set([
  'targeted',
  'abduct',
  'torture',
  'sexual',
  'arrest',
  'deport',
  'seize',
]);

function isBoundToGas({ meaning }: Draft, { tree, lexicon }: Reading): boolean {
  return misfortuneBound(meaning.base, tree, lexicon) !== null;
}

interface Misfortune {
  readonly type: 'DISASTER' | 'ACCIDENT';
  readonly word: string;
}

/** A calamity or mishap named in the sentence or next to it, unless anyone armed is named in the sentence, too. */
function misfortuneNear(draft: Draft, { tree, lexicon }: Reading): Misfortune | null {
  const bound = misfortuneBound(draft.meaning.base, tree, lexicon);
  if (bound) return bound;
  const at = tree.sentenceOf[draft.meaning.base] as number;
  const tellsViolence = (index: number): boolean =>
    isViolent(index, draft.meaning.base, { tree, lexicon });
  // What is told beside bombs and gunmen was theirs, whatever bus or fire is named there.
  if (tellsViolence(at) || tellsViolence(at - NEIGHBOURS)) return null;
  for (const index of [at, at - NEIGHBOURS, at + NEIGHBOURS]) {
    const found = misfortuneIn(tree, index, lexicon);
    if (found) return found;
  }
  return null;
}

/** Does a sentence speak of anyone armed, of bombs or of fighting, the deed itself aside? */
function isViolent(
  index: number,
  deed: number,
  { tree, lexicon }: Pick<Reading, 'tree' | 'lexicon'>,
): boolean {
  const classes = ['armed', 'fighting', 'bomb'].map((name) => lexicon.classOf(name));
  return (
    anyIn(
      tree,
      index,
      (lemma, token) => token !== deed && classes.some((words) => words.has(lemma)),
    ) !== null
  );
}

/** "Four soldiers were killed in a helicopter crash", "when their bus overturned": the deed's own words say what it was. */
function misfortuneBound(base: number, tree: Tree, lexicon: Reading['lexicon']): Misfortune | null {
  const near = [base, headOf(tree, base)].filter((token) => token >= 0);
  for (const verb of near)
    for (const noun of childrenWith(tree, verb, 'obl', 'obl:agent', 'nmod', 'nsubj')) {
      if (isCalamity(tree, noun, lexicon)) return { type: 'DISASTER', word: wordOf(tree, noun) };
      if (ACCIDENTS.has(lemmaOf(tree, noun)) && isAccident(tree, noun, lexicon))
        return { type: 'ACCIDENT', word: wordOf(tree, noun) };
    }
  return null;
}

/** A wave of bombings is none. */
function isCalamity(tree: Tree, noun: number, lexicon: Reading['lexicon']): boolean {
  return lexicon.classOf('calamity').has(lemmaOf(tree, noun)) && contentHead(tree, noun) === noun;
}

const ACCIDENTS = new Set([
  'crash',
  'accident',
  'collision',
  'derailment',
  'stampede',
  'crush',
  'collapse',
  'pile-up',
  'shipwreck',
  'leak',
  'fire',
  'blaze',
  'explosion',
  'drill',
  'exercise',
  'training',
]);

/** An explosion of gas is an accident, one of a bomb is none; so is a fire, unless it comes from guns. */
function isAccident(tree: Tree, noun: number, lexicon: Reading['lexicon']): boolean {
  const modifiers = modifierLemmas(tree, noun);
  if (wordOf(tree, noun) === 'firing') return false;
  if (lemmaOf(tree, noun) === 'explosion')
    return modifiers.some((word) => /^(gas|boiler|factory|mine|pipeline|plant|tanker)$/.test(word));
  return !modifiers.some((word) => FIRING.has(word) || lexicon.classOf('bomb').has(word));
}

const FIRING = new Set([
  'gun',
  'rifle',
  'artillery',
  'mortar',
  'sniper',
  'rocket',
  'tank',
  'enemy',
  'police',
  'heavy',
  'friendly',
  'machine-gun',
  'machine',
  'automatic',
]);

function misfortuneIn(tree: Tree, index: number, lexicon: Reading['lexicon']): Misfortune | null {
  const calamity = anyIn(
    tree,
    index,
    (_, token) => uposOf(tree, token) !== 'PROPN' && isCalamity(tree, token, lexicon),
  );
  if (calamity) return { type: 'DISASTER', word: calamity };
  const mishap = anyIn(tree, index, (lemma) => lexicon.classOf('mishap').has(lemma));
  return mishap ? { type: 'ACCIDENT', word: mishap } : null;
}

function anyIn(
  tree: Tree,
  index: number,
  test: (lemma: string, token: number) => boolean,
): string | null {
  const sentence = tree.document.sentences[index];
  if (!sentence) return null;
  for (let token = sentence.first; token < sentence.last; token++)
    if (test(lemmaOf(tree, token), token)) return wordOf(tree, token);
  return null;
}
