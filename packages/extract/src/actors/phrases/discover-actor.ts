/** An actor for a phrase that the actor book does not know: a new name, or people and bodies that stay unnamed. */

import type { ActorKind, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { lemmaOf, type Tree } from '../../syntax/tree.ts';
import { isAgentNoun } from '../is-agent-noun.ts';
import { isBareCount } from './is-bare-count.ts';

export interface UnknownPhrase {
  readonly tree: Tree;
  readonly head: number;
  readonly text: string;
  readonly name: Name | undefined;
  readonly agents: ReadonlySet<string>;
}

const NAME_KINDS: Readonly<Record<Name['type'], ActorKind>> = {
  PER: 'PERSON',
  ORG: 'ORGANIZATION',
  LOC: 'UNKNOWN',
};

export function discoverActor({
  tree,
  head,
  text,
  name,
  agents,
}: UnknownPhrase): ResolvedActor | null {
  if (name) {
    const named = tree.document.text.slice(name.start, name.end);
    return unknownActor(named, NAME_KINDS[name.type], 0.4);
  }
  if (!isAgentNoun(lemmaOf(tree, head), agents) && !isBareCount(tree, head)) return null;
  return unknownActor(text, isPlural(tree, head) ? 'GROUP' : 'UNKNOWN', 0.3);
}

function unknownActor(name: string, kind: ActorKind, confidence: number): ResolvedActor {
  return {
    id: `x:${slugOf(name)}`,
    name,
    kind,
    country: null,
    sectors: [],
    wikidata: null,
    ancestors: [],
    former: false,
    how: 'discovered',
    confidence,
    candidates: [],
  };
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^(the|an?) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
