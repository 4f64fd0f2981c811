/** Subjects that a pronoun can take up without leaving its sentence: those of the clauses above its own. */

import { subjectBelow } from '../../../syntax/arguments/subject-below.ts';
import { isRelative } from '../../../syntax/nouns/antecedent-of.ts';
import { childrenWith, headOf, relationOf, type Tree } from '../../../syntax/tree.ts';

/**
 * Nearest clause first. A possessive may mean the subject of its own clause; an object may not, nor that of a clause
 * whose subject it shares ("wants to bomb it").
 */
export function subjectsAbove(tree: Tree, word: number): number[] {
  const isPossessive = relationOf(tree, word) === 'nmod:poss';
  const subjects: number[] = [];
  let isOwnClause = true;
  for (let at = headOf(tree, word); at >= 0; at = headOf(tree, at)) {
    const subject = subjectBelow(tree, at);
    if (subject >= 0 && subject < word && (isPossessive || !isOwnClause)) subjects.push(subject);
    if (subject >= 0 || relationOf(tree, at).startsWith('acl')) isOwnClause = false;
  }
  return subjects;
}

/** "Although Chad is small, its army is not": subjects of the clauses told before the one that the word stands in. */
export function subjectsAside(tree: Tree, word: number): number[] {
  const subjects: number[] = [];
  for (let at = headOf(tree, word); at >= 0; at = headOf(tree, at))
    for (const aside of childrenWith(tree, at, 'advcl')) {
      const subject = aside < word ? subjectBelow(tree, aside) : -1;
      if (subject >= 0 && subject < word) subjects.push(subject);
    }
  return subjects;
}

/** The subject of the word's own clause, or -1; of "the man who beat him" that is the man. */
export function ownSubject(tree: Tree, word: number): number {
  for (let at = headOf(tree, word); at >= 0; at = headOf(tree, at)) {
    const subject = subjectBelow(tree, at);
    // "militias fighting against them"
    if (subject < 0 && relationOf(tree, at) === 'acl') return headOf(tree, at);
    if (subject < 0) continue;
    const isDescribing = relationOf(tree, at) === 'acl:relcl' && isRelative(tree, subject);
    return isDescribing ? headOf(tree, at) : subject;
  }
  return -1;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The subject of a sentence's main verb, if it has one. */
export function mainSubject(tree: Tree, { first, last }: Stretch): number[] {
  for (let token = first; token < last; token++)
    if (relationOf(tree, token) === 'root') {
      const subject = subjectBelow(tree, token);
      return subject < 0 ? [] : [subject];
    }
  return [];
}
