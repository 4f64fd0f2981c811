/**
 * Repairs of nouns and qualities in -ing that the parser took for verbs: "killed in raids and shelling by the army", "a border
 * crossing with Chad", "promised sweeping reforms".
 */

import {
  ADJECTIVE,
  childBefore,
  type Draft,
  GERUND,
  hasChild,
  isNounOrName,
  NAME,
  NOUN,
  REL,
  SINGULAR,
  VERB,
  wordOf,
} from './repair-draft.ts';

/** Of a word that is tagged as a gerund. */
export function readAsNoun(draft: Draft, token: number, last: number): void {
  if (draft.upos[token] !== VERB) return;
  if (joinToNoun(draft, token, last) || joinToBorder(draft, token, last)) return;
  if (readAsAuthored(draft, token, last) || readAsBlow(draft, token, last)) return;
  if (describeObject(draft, token, last)) return;
  // "a crossing with Chad": no verb has an article.
  if (childBefore(draft, token, -1, REL.det) >= 0 && !hasOwn(draft, token, last))
    name(draft, token, last);
}

/** "in raids and shelling/conj": joined to a noun, or to a verb that is no gerund itself right behind a noun, it is one with the noun. */
function joinToNoun(draft: Draft, token: number, last: number): boolean {
  const { heads, deprels, xpos } = draft;
  const noun = token - 2;
  const verb = heads[token] as number;
  if (noun < 0 || deprels[token] !== REL.conj || !/^(?:and|or)$/.test(wordOf(draft, token - 1)))
    return false;
  // "in dozens of raids and shelling"
  const counted = deprels[noun] === REL.nmod ? (heads[noun] as number) : noun;
  if (draft.upos[noun] !== NOUN || deprels[counted] !== REL.obl) return false;
  if (heads[counted] !== verb && counted !== verb && noun !== verb) return false;
  if (xpos[verb] === GERUND || hasOwn(draft, token, last)) return false;
  heads[token] = noun;
  name(draft, token, last);
  return true;
}

/** "died in shelling/advcl in Homs": what people are killed and hurt in is no doing of theirs. */
function readAsBlow(draft: Draft, token: number, last: number): boolean {
  const { heads, deprels, lemmas } = draft;
  const verb = heads[token] as number;
  if (!/^(?:shelling|bombing|fighting|shooting|rioting)$/.test(wordOf(draft, token))) return false;
  if (deprels[token] !== REL.advcl || wordOf(draft, token - 1) !== 'in') return false;
  if (!/^(?:die|kill|wound|injure|hurt|perish|displace)$/.test(lemmas[verb] ?? '')) return false;
  if (hasOwn(draft, token, last)) return false;
  deprels[token] = REL.obl;
  deprels[token - 1] = REL.case;
  name(draft, token, last);
  return true;
}

/** "closed its border/obj crossing/advcl", "opened the Rafah/obj crossing/xcomp": what lies between two lands. */
function joinToBorder(draft: Draft, token: number, last: number): boolean {
  const { heads, deprels } = draft;
  const border = token - 1;
  if (border < 0 || wordOf(draft, token) !== 'crossing' || hasOwn(draft, token, last)) return false;
  if (!/^(?:border|frontier|land|river)$/.test(wordOf(draft, border)) && !isNamed(draft, border))
    return false;
  if (heads[border] !== heads[token] && heads[token] !== border) return false;
  const above = heads[border] as number;
  heads[token] = above;
  deprels[token] = deprels[border] as number;
  heads[border] = token;
  deprels[border] = REL.compound;
  for (let child = 0; child < border; child++) if (heads[child] === border) heads[child] = token;
  name(draft, token, last);
  return true;
}

/** "the Rafah": no place has an article, but its crossing has. */
function isNamed(draft: Draft, word: number): boolean {
  const article = childBefore(draft, word, -1, REL.det);
  return draft.upos[word] === NAME && article >= 0 && wordOf(draft, article) === 'the';
}

/** "blamed it on/mark reporting/advcl by the Herald/agent": without an auxiliary only a noun has someone to do it behind "by". */
function readAsAuthored(draft: Draft, token: number, last: number): boolean {
  const { heads, deprels, upos } = draft;
  const marker = token - 1;
  const role = deprels[token] === REL.advcl || deprels[token] === REL.acl;
  if (!role || heads[marker] !== token || deprels[marker] !== REL.mark) return false;
  if (!/^(?:on|over|about|of|for|from)$/.test(wordOf(draft, marker))) return false;
  if (!hasChild(draft, { token, last, relations: [REL.agent] }) || hasOwn(draft, token, last))
    return false;
  deprels[marker] = REL.case;
  deprels[token] = upos[heads[token] as number] === VERB ? REL.obl : REL.nmod;
  name(draft, token, last);
  return true;
}

/** "promised sweeping/xcomp reforms/obj": what reforms are like, and nothing that anyone does to them. */
function describeObject(draft: Draft, token: number, last: number): boolean {
  const { heads, deprels, upos } = draft;
  if (deprels[token] !== REL.xcomp || !QUALITIES.has(wordOf(draft, token))) return false;
  for (let noun = token + 1; noun < last && noun < token + 4; noun++) {
    if (heads[noun] !== token || deprels[noun] !== REL.obj) continue;
    const verb = heads[token] as number;
    for (let child = token + 1; child < last; child++)
      if (heads[child] === token) heads[child] = verb;
    heads[token] = noun;
    deprels[token] = REL.amod;
    upos[token] = ADJECTIVE;
    return true;
  }
  return false;
}

const QUALITIES = new Set(
  'sweeping lasting crippling outstanding existing remaining pressing overwhelming withering growing ongoing'.split(
    ' ',
  ),
);

const OWN: readonly number[] = [REL.nsubj, REL.aux, REL.obj, REL.xcomp, REL.ccomp];

function hasOwn(draft: Draft, verb: number, last: number): boolean {
  if (hasChild(draft, { token: verb, last, relations: OWN })) return true;
  return OWN.some((relation) => childBefore(draft, verb, -1, relation) >= 0);
}

/** What belonged to a verb goes with the noun. */
function name(draft: Draft, token: number, last: number): void {
  const { heads, deprels, upos, xpos } = draft;
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
  for (let child = token + 1; child < last; child++)
    if (
      heads[child] === token &&
      PHRASES.has(deprels[child] as number) &&
      isNounOrName(draft, child)
    )
      deprels[child] = REL.nmod;
}

const PHRASES: ReadonlySet<number> = new Set([REL.obl, REL.agent]);
