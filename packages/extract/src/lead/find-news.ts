/**
 * The clauses that may tell the news, likeliest first: of those near the top of an article the ones that say most of what its
 * headline says. A lead says the headline again, in other words and in full.
 */

import { wordSet } from '@dateline/language';
import type { Draft, Reading } from '../refiners/draft.ts';
import { asidesAbove } from '../syntax/clauses/asides-above.ts';
import { clauseLink } from '../syntax/clauses/clause-scope.ts';
import { childrenWith, lexemeAt, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import { hasForm } from '../syntax/verbs/has-form.ts';
import { predicatePhrase } from '../syntax/verbs/predicate-phrase.ts';
import { isCaption } from '../syntax/writing/is-caption.ts';
import { deedLikeness, likenessTo, saysOtherwise } from './headline-likeness.ts';
import { isPast } from './is-past.ts';
import { isSetting } from './is-setting.ts';
import { clauseAround, type NewsClause } from './news-clause.ts';
import type { Headline } from './read-headline.ts';

/** Further down an article gives background. */
const SEARCHED = 8;

const WEIGHTS = {
  /** It is coded as the headline is. */
  coded: 0.25,
  /** Neither coded so nor of what the headline says. */
  otherwise: 0.4,
  position: 0.7,
  aside: 0.15,
  /** It goes on from another clause. */
  later: 0.05,
  /** It was days before the story was told. */
  past: 0.3,
} as const;

/** Sentences after which a clause counts half for position. */
const HALF_WAY = 3;

export function findNews(
  headline: Headline,
  affirmed: readonly Draft[],
  reading: Reading,
): readonly NewsClause[] {
  const { tree } = reading;
  const seeking = { headline, reading };
  const coded = new Map(affirmed.map((draft) => [draft.meaning.base, draft]));
  const found: { readonly clause: NewsClause; readonly weight: number }[] = [];
  for (const [index, { first, last }] of tree.document.sentences.slice(0, SEARCHED).entries()) {
    const isPictured = isCaption(tree, index);
    for (let token = first; token < last; token++) {
      // What a picture shows is told in the present, and is not the news.
      if (isPictured && !hasForm(tree, token, /^VBD$/)) continue;
      const draft = coded.get(token);
      const clause = candidateAt(token, draft, seeking);
      if (clause) found.push({ clause, weight: weigh({ clause, draft, index }, seeking) });
    }
  }
  return found.sort((a, b) => b.weight - a.weight).map(({ clause }) => clause);
}

interface Seeking {
  readonly headline: Headline;
  readonly reading: Reading;
}

/** Null where what is told is long past, or no news by itself. */
function candidateAt(
  token: number,
  draft: Draft | undefined,
  { headline, reading }: Seeking,
): NewsClause | null {
  const { tree } = reading;
  if (draft?.historical) return null;
  const clause = clauseAround(tree, token);
  if (draft) return clause ?? clauseOfDraft(draft, tree);
  if (!clause || isSpeech(token, reading)) return null;
  const isKnown = !isBare(clause, tree) || deedLikeness(headline, lexemeAt(tree, token)) > 0;
  return isKnown ? clause : null;
}

interface Candidate {
  readonly clause: NewsClause;
  readonly draft: Draft | undefined;
  /** Of its sentence. */
  readonly index: number;
}

function weigh({ clause, draft, index }: Candidate, { headline, reading }: Seeking): number {
  const { tree } = reading;
  const isCoded = draft !== undefined && headline.types.has(draft.coding.type);
  return (
    likenessTo(headline, clause, reading) +
    WEIGHTS.coded * Number(isCoded) -
    WEIGHTS.otherwise * Number(!isCoded && saysOtherwise(headline, clause, tree)) +
    (WEIGHTS.position * HALF_WAY) / (HALF_WAY + index) -
    WEIGHTS.aside * Number(isAside(tree, clause.predicate)) -
    WEIGHTS.later * asidesAbove(tree, clause.predicate).length -
    WEIGHTS.past * Number(isPast(clause.predicate, reading))
  );
}

/** "The road is pictured": of a passive that nothing completes only the headline knows whether it is news. */
function isBare({ predicate, phrase }: NewsClause, tree: Tree): boolean {
  return uposOf(tree, predicate) === 'VERB' && phrase.last === predicate + 1;
}

/** Only beside the news: what describes a noun or sets a scene, and what came of it or before it. */
function isAside(tree: Tree, token: number): boolean {
  return (
    asidesAbove(tree, token).some((aside) => clauseLink(tree, aside) === 'apart') ||
    isSetting(tree, token) ||
    childrenWith(tree, token, 'advmod').some((adverb) => THEN.has(wordOf(tree, adverb)))
  );
}

const THEN = wordSet('later afterwards afterward earlier previously once');

function clauseOfDraft({ meaning: { base, actors, recipients } }: Draft, tree: Tree): NewsClause {
  const subjects = actors.length > 0 ? actors : recipients;
  return { predicate: base, subjects, phrase: predicatePhrase(tree, base) };
}

/** That someone spoke is no news; what they said may be. */
function isSpeech(token: number, { composition }: Reading): boolean {
  return composition.operatorNameAt(token) === 'say';
}
