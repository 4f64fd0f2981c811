/** "Lawmakers attacked the government over its budget": those who hold offices and bear no arms attack each other with words. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { childrenWith, lemmaOf, type Tree, uposOf, wordOf, xposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function isWarOfWords(draft: Draft, reading: Reading): boolean {
  if (isUnderFire(draft, reading)) return true;
  const { tree } = reading;
  const { recipients, coding, meaning } = draft;
  const { base } = meaning;
  const actors = draft.actors.length > 0 ? draft.actors : ownersOf(base, reading);
  if (isBlast(draft, tree) && actors.length > 0) return [...actors, ...recipients].every(isCivil);
  if (lemmaOf(tree, base) !== 'attack' || coding.modes.length > 0 || actors.length === 0)
    return false;
  if (!areOfWords(actors, base, reading) || !recipients.every(isCivil)) return false;
  if (recipients.length === 0 && !isOnMatter(base, reading)) return false;
  return !sentenceHas(tree, base, (word) => HARM.has(lemmaOf(tree, word)));
}

/** "The ministry blasted the committee." */
const isBlast = ({ recipients, meaning: { base } }: Draft, tree: Tree): boolean =>
  lemmaOf(tree, base) === 'blast' && uposOf(tree, base) === 'VERB' && recipients.length > 0;

/** "The firm came under fire after its phone failed": whoever bears no arms is shot at only where someone is hurt. */
function isUnderFire({ recipients, actors, coding, meaning }: Draft, { tree }: Reading): boolean {
  const { base, entry } = meaning;
  if (!coding.modes.includes('firearms') || !/^(?:come|be)$/.test(entry.head)) return false;
  if (actors.length > 0) return actors.every(isOfWordsOnly);
  if (recipients.length === 0 || !recipients.every(isOfWordsOnly)) return false;
  return !sentenceHas(tree, base, (word) => HARM.has(lemmaOf(tree, word)));
}

const isOfWordsOnly = ({ actor: { sectors } }: ReadActor): boolean =>
  /^(?:BUS|PTY|LEG|ELI|JUD)$/.test(sectors[0] ?? '');

/** "the senator's attack on the judge" */
function ownersOf(base: number, { tree, actors }: Reading): readonly ReadActor[] {
  if (uposOf(tree, base) === 'VERB') return [];
  return childrenWith(tree, base, 'nmod:poss').flatMap((head) => actors.actorAt(head) ?? []);
}

/** Critics and the like at any time, heads of bodies where it is told what their words were about. */
function areOfWords(actors: readonly ReadActor[], base: number, reading: Reading): boolean {
  const { tree, lexicon } = reading;
  const isCritic = (one: ReadActor): boolean =>
    speaksForLiving(one) || lemmaOf(tree, one.phrase.head) === 'critic';
  const isHead = (one: ReadActor): boolean =>
    isOfficer(one) ||
    (one.actor.sectors.length === 0 &&
      lexicon.classOf('leader-post').has(lemmaOf(tree, one.phrase.head)));
  return actors.every(isCritic) || (actors.every(isHead) && isExplained(tree, base));
}

/** Parties, firms, papers and critics have nothing but words. */
const speaksForLiving = ({ actor: { sectors } }: ReadActor): boolean =>
  SPEAKING.has(sectors[0] ?? '') && !sectors.some((sector) => /^(?:MIL|REB|UAF|PRM)$/.test(sector));

const SPEAKING = new Set(['PTY', 'LEG', 'JUD', 'ELI', 'BUS', 'JRN']);

/** Rulers and crowds have fists, too. */
const isOfficer = (one: ReadActor): boolean =>
  speaksForLiving(one) ||
  /^(?:GOV|OPP|EDU|SOC|LAB|REL|AGR)$/.test(one.actor.sectors[0] ?? '') ||
  (one.actor.kind === 'PERSON' && one.actor.sectors.length === 0);

const isCivil = (one: ReadActor): boolean =>
  isOfficer(one) && !/^(?:SOC|EDU|REL|AGR|LAB)$/.test(one.actor.sectors[0] ?? '');

/** "over its plan", "for raising taxes", "accusing it of neglect": why words were had. */
function isExplained(tree: Tree, base: number): boolean {
  return (
    obliquesOf(tree, base).some(({ word }) => word === 'over' || word === 'for') ||
    childrenWith(tree, base, 'advcl').some(
      (clause) => xposOf(tree, clause) === 'VBG' && SPOKEN.has(lemmaOf(tree, clause)),
    )
  );
}

const SPOKEN = wordSet('accuse say call claim warn describe argue blame brand denounce tell label');

/** "attacked the bid", "an attack on the press": a thing that can only be spoken of. */
function isOnMatter(base: number, { tree, lexicon }: Reading): boolean {
  const isBodily = (head: number): boolean =>
    isOfAnyClass(lemmaOf(tree, head), BODILY, lexicon) ||
    /^(?:it|them|him|her)$/.test(wordOf(tree, head));
  const struck = struckBy(base, tree);
  return struck.length > 0 && !struck.some(isBodily);
}

const BODILY = ['territory', 'property', 'people', 'troops', 'armed'];

function struckBy(base: number, tree: Tree): readonly number[] {
  if (uposOf(tree, base) === 'VERB') return objectsOf(tree, base);
  return obliquesOf(tree, base)
    .filter(({ word }) => /^(?:on|against)$/.test(word))
    .map(({ noun }) => noun);
}

const HARM = wordSet(
  'kill injure wound hurt die stab beat shoot gun knife rocket bomb stone rifle grenade troops soldier fist punch arson',
);
