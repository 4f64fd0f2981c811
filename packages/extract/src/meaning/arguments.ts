/** Fills a frame: which noun phrases around a predicate stand in its slots. */

import type { Frame, Part, Slot } from '../lexicon/entry.ts';
import { conjunctsOf } from '../syntax/conjuncts-of.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { obliquesOf } from '../syntax/obliques-of.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import {
  caseOf,
  childrenWith,
  isCapitalised,
  lemmaOf,
  NO_TOKENS,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';
import type { Meaning } from './meaning.ts';

export interface ArgumentSources {
  readonly view: PredicateView;
  readonly frame: Frame;
  /** What the entry asks to follow its head; its last preposition may point at the recipient. */
  readonly pattern?: readonly Part[];
  /** The governed deed, for the slots "content" and "doer". */
  readonly content: Meaning | null;
  readonly canAct: (head: number) => boolean;
  /** Can it do a deed, too: not a mere place? */
  readonly canDo: (head: number) => boolean;
  /** Does a word before a noun name who did it: "Russian strikes", but neither "Monday's" nor "Mumbai attacks"? */
  readonly canModify: (head: number) => boolean;
  /** Look at prepositions only: subject and object belong to a carrying verb. */
  readonly nominalOnly?: boolean;
}

export function pickActors(sources: ArgumentSources): number[] {
  const { view, frame, canAct, canDo } = sources;
  const acting = firstActing(frame.actors, sources);
  const doing = acting.filter((head) => canDo(head));
  const named =
    doing.length === 0
      ? doing
      : acting.filter((head) => doing.includes(head) || isOfSomeone(head, sources));
  // "troops are on the offensive", "the group was behind the raid"
  const isOwn = view.words.has('is-on') || view.words.has('is-behind');
  const left = named.length === 0 && isOwn ? view.subjects.filter((head) => canDo(head)) : named;
  if (!frame.mutual) return left;
  const fought = left.some(canAct) ? [] : foughtOnly(sources);
  // "factories exporting to the Union": where those who do it are no one, the other side alone did not do it.
  if (sources.view.subjects.length > 0 && !left.some(canAct)) return left;
  const right = firstActing(frame.recipients, sources).filter(
    (head) => canAct(head) && canDo(head) && !fought.includes(head),
  );
  return [...new Set([...left, ...right])];
}

/** "Battles against the militants raged", "strikes engaged them": where one side is unknown, the other one only suffers. */
function foughtOnly(sources: ArgumentSources): number[] {
  const struck = sources.frame.recipients.filter((slot) => slot === 'against' || slot === 'object');
  return firstActing(struck, sources).filter(sources.canAct);
}

/** Recipients that can act come first, in the frame's slots or behind the pattern's own last word or a telling preposition. */
export function pickRecipients(
  sources: ArgumentSources,
  actors: readonly number[],
): readonly number[] {
  const { frame, canAct } = sources;
  if (frame.mutual) return actors.some(canAct) ? [] : foughtOnly(sources);
  const found = firstActing(frame.recipients, sources, actors);
  if (found.some(canAct)) return found;
  const beside = firstActing([...lastWordsOf(sources), ...TELLING], sources, actors).filter(canAct);
  return beside.length > 0 ? beside : found;
}

/** Prepositions that join a party to nearly any deed. */
const TELLING = ['against', 'with'] as const;

function lastWordsOf({ pattern }: ArgumentSources): readonly Slot[] {
  // What something is condemned "as" is no one.
  return (pattern?.at(-1)?.words ?? []).filter((word) => word !== 'as');
}

/** What fills the first slot that someone able to act fills; those on the other side leave a slot empty. */
function firstActing(
  slots: readonly Slot[],
  sources: ArgumentSources,
  otherSide: readonly number[] = NO_TOKENS,
): readonly number[] {
  const base = sources.content?.base;
  let fallback: readonly number[] = NO_TOKENS;
  for (const slot of slots) {
    if (sources.nominalOnly && (slot === 'subject' || slot === 'object')) continue;
    const filling = fillSlot(slot, sources);
    if (filling.length === 0) continue;
    const found = filling.filter((head) => head !== base && !otherSide.includes(head));
    const acting = found.filter(sources.canAct);
    if (acting.length > 0)
      return found.filter((head) => acting.includes(head) || isOfSomeone(head, sources));
    if (fallback.length === 0) fallback = found;
  }
  return fallback;
}

/** "backed by Russian money and Somali clans": beside someone who acts, what is said to be somebody's stands for its owner. */
function isOfSomeone(head: number, { view: { tree }, canModify }: ArgumentSources): boolean {
  return childrenWith(tree, head, 'amod', 'compound', 'nmod:poss').some(
    (child) => child < head && isCapitalised(tree, child) && canModify(child),
  );
}

function fillSlot(slot: Slot, { view, content, canModify }: ArgumentSources): readonly number[] {
  const { tree, token } = view;
  switch (slot) {
    case 'subject':
      return view.subjects;
    case 'object':
      return view.objects;
    case 'content':
      return content ? otherSideOf(content, tree) : partiesBelow(view);
    case 'doer':
      return content?.actors ?? NO_TOKENS;
    case 'clause':
      return childrenWith(tree, token, 'ccomp', 'xcomp').flatMap((clause) =>
        childrenWith(tree, clause, 'nsubj', 'nsubj:pass'),
      );
    case 'poss':
      return childrenWith(tree, token, 'nmod:poss')
        .flatMap((head) => conjunctsOf(tree, head))
        .filter(canModify);
    case 'noun':
      return childrenWith(tree, token, 'compound', 'amod', 'nmod:desc')
        .filter(
          (child) =>
            child < token &&
            canModify(child) &&
            !isScene(tree, token, child) &&
            !CAPTIVES.has(lemmaOf(tree, child)),
        )
        .slice(0, 1);
    default:
      return nounsBehind(slot, view);
  }
}

/** "the Syrian war", but "the Iran-Iraq war" and "Russia's war on Ukraine": a war that has no other side is told by where it is. */
function isScene(tree: Tree, noun: number, land: number): boolean {
  return (
    SCENES.has(lemmaOf(tree, noun)) &&
    !spellingOf(tree, land).includes('-') &&
    childrenWith(tree, land, 'conj').length === 0 &&
    !childrenWith(tree, noun, 'nmod').some((side) => FACING.has(caseOf(tree, side)))
  );
}

/** Those who are swapped or freed do neither. */
const CAPTIVES = new Set(['prisoner', 'hostage', 'captive', 'detainee']);

const SCENES = new Set([
  'war',
  'conflict',
  'crisis',
  'fighting',
  'violence',
  'bloodshed',
  'turmoil',
]);
const FACING = new Set(['on', 'against', 'with']);

function nounsBehind(preposition: string, { obliques }: PredicateView): readonly number[] {
  let found: number[] | undefined;
  for (const { word, noun } of obliques) {
    if (word !== preposition) continue;
    if (found === undefined) found = [noun];
    else found.push(noun);
  }
  return found ?? NO_TOKENS;
}

/** Whom a deed is for; "ready to cooperate with Chad" is for the other of its doers, "revoked its pact" not for whom "its" is of. */
function otherSideOf({ recipients, actors, mutual }: Meaning, tree: Tree): readonly number[] {
  if (recipients.length > 0 || !mutual) return recipients;
  return actors.filter(
    (head) => relationOf(tree, head) !== 'nmod:poss' || uposOf(tree, head) !== 'PRON',
  );
}

/** "refused to respond to the court": the parties of a governed clause whose verb the lexicon does not know. */
function partiesBelow({ tree, token }: PredicateView): number[] {
  return childrenWith(tree, token, 'xcomp').flatMap((clause) => [
    ...objectsOf(tree, clause),
    ...obliquesOf(tree, clause)
      .filter(({ word }) => word === 'to' || word === 'with' || word === 'against')
      .map(({ noun }) => noun),
  ]);
}
