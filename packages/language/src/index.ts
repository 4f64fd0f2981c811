/** English text to sentences, tokens, tags, trees, names and dates. Knows nothing of politics. */

export type {
  Document,
  Name,
  NameType,
  Precision,
  Sentence,
  TimeExpression,
  TimeKind,
} from './document.ts';
export { formatConllu } from './format-conllu.ts';
export { formatTree } from './format-tree.ts';
export { LanguageFault, type LanguageFaultCode, languageFaults } from './language-fault.ts';
export { modelVersion } from './model-version.ts';
export {
  type GrammaticalNumber,
  numberOf,
  type VerbMorphology,
  verbMorphologyOf,
} from './morphology.ts';
export { numberWords } from './number-words.ts';
export { loadReader, type Reader, type ReadOptions } from './reader.ts';
export { openReaderPool, type PoolOptions, type PoolText, type ReaderPool } from './reader-pool.ts';
export { DEPRELS, type Relation, UPOS, type Upos, XPOS, type Xpos } from './tagset.ts';
export {
  childrenOf,
  deprelOf,
  isWithin,
  pathToRoot,
  rootOf,
  sentenceOf,
  subtreeOf,
  uposOf,
  wordOf,
  xposOf,
} from './tree.ts';
export { wordSet } from './word-set.ts';
