/** Deeds named inside the frame of another: what was lifted, defended, carried out; what someone was jailed for. */

import type { Coding } from '../../lexicon/entry.ts';
import { namesWord } from '../../lexicon/names-word.ts';
import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { childrenWith, isNominal, type Tree, wordOf } from '../../syntax/tree.ts';
import type { DeedSite } from '../deed-site.ts';
import { kindOf } from '../match-entry.ts';
import type { Meaning } from '../meaning.ts';

export function absorbDeeds(deed: Meaning, site: DeedSite): Meaning {
  return deedsInside(site, deed.coding.type).reduce(
    (whole, inner) => absorbDeed(whole, inner, site),
    deed,
  );
}

function absorbDeed(deed: Meaning, inner: Meaning, { view, tools }: DeedSite): Meaning {
  // "A grant from the bank was paid to Togo": what is paid says who pays.
  const isPaidBy =
    inner.coding.type === deed.coding.type &&
    view.subjects.length === 0 &&
    !deed.actors.some(tools.canAct);
  return {
    ...deed,
    coding: sharpened(deed.coding, inner.coding),
    actors: isPaidBy ? inner.actors : deed.actors,
    parts: [...deed.parts, inner.base, ...inner.parts],
  };
}

function deedsInside(site: DeedSite, type: string): Meaning[] {
  const { view, meaningOf } = site;
  const { tree } = site.tools;
  if (kindOf(tree, view.token) !== 'verb') return [];
  const nouns = view.objects.map((head) => contentHead(tree, head));
  const reasons = CONFLICT.has(type) ? reasonsBelow(tree, view.token) : [];
  return [
    ...nouns.filter((head) => isNominal(tree, head)),
    ...reasons,
    ...namedVerbs(site),
  ].flatMap((token) => meaningOf(token) ?? []);
}

/** "stopped buying grain": what the pattern itself says was stopped. */
function namedVerbs({ view, entry, tools: { tree } }: DeedSite): number[] {
  return childrenWith(tree, view.token, 'xcomp').filter((verb) =>
    namesWord(entry, wordOf(tree, verb)),
  );
}

const CONFLICT = new Set(['COERCE', 'SANCTION', 'ACCUSE', 'THREATEN', 'REJECT']);

/** "jailed for plotting", "fined over leaks"; but "declared a curfew after gunmen killed a mayor" tells two deeds. */
function reasonsBelow(tree: Tree, verb: number): number[] {
  return childrenWith(tree, verb, 'advcl', 'acl').filter(
    (child) => isMarkedBy(tree, child, REASON) && subjectBelow(tree, child) < 0,
  );
}

const REASON = /^(?:for|of|over|after)$/;

/** "Launched an air strike": the noun says how, where the verb does not. */
function sharpened(coding: Coding, inner: Coding): Coding {
  if (coding.type !== inner.type || coding.modes.length > 0 || inner.modes.length === 0)
    return coding;
  return inner;
}
