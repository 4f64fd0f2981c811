import type { Knowledge } from '@dateline/knowledge';
import type { Tree } from '../syntax/tree.ts';
import type { SpokenNames } from './spoken-names.ts';

/** What the finders of toponyms look at. */
export interface ToponymSearch {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly spoken: SpokenNames;
}
