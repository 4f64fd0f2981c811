/** The disaster or accident named in a deed's sentence or next to it, unless bombs or gunmen are named there, too. */

import { lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';
import { isCalamity } from './is-calamity.ts';
import type { Misfortune } from './misfortune-bound.ts';

const NEIGHBOURS = 1;

export function misfortuneNear(base: number, reading: Reading): Misfortune | null {
  const { tree, lexicon } = reading;
  const at = tree.sentenceOf[base] as number;
  const tellsViolence = (index: number): boolean => isViolent(index, base, { tree, lexicon });
  // What is told beside bombs and gunmen was theirs, whatever bus or fire is named there.
  if (tellsViolence(at) || tellsViolence(at - NEIGHBOURS)) return null;
  for (const index of [at, at - NEIGHBOURS, at + NEIGHBOURS]) {
    const found = misfortuneIn(tree, index, lexicon);
    if (found) return found;
  }
  return headlinedCalamity(reading);
}

/** A lead or two below a headline about a quake. */
function headlinedCalamity({ tree, headline, lexicon }: Reading): Misfortune | null {
  if (!headline || tree.document.sentences.length > LEADS) return null;
  const { lemmas } = headline;
  if (VIOLENCE.some((name) => !lemmas.isDisjointFrom(lexicon.classOf(name)))) return null;
  const word = [...lemmas].find((lemma) => lexicon.classOf('calamity').has(lemma));
  return word === undefined ? null : { type: 'DISASTER', word };
}

const LEADS = 2;
const VIOLENCE = ['armed', 'fighting', 'bomb'] as const;

/** Does a sentence speak of anyone armed, of bombs or of fighting, the deed itself and aircraft that came down aside? */
function isViolent(
  index: number,
  deed: number,
  { tree, lexicon }: Pick<Reading, 'tree' | 'lexicon'>,
): boolean {
  const classes = VIOLENCE.map((name) => lexicon.classOf(name));
  if (isSetOnFire(index, tree)) return true;
  const vehicles = cameDown(index, tree) ? lexicon.classOf('vehicle') : NONE;
  return (
    anyIn(
      tree,
      index,
      (lemma, token) =>
        token !== deed &&
        !vehicles.has(lemma) &&
        !isForcing(tree, token) &&
        classes.some((words) => words.has(lemma)),
    ) !== null
  );
}

/** "forced hundreds from their homes": no armed force. */
const isForcing = (tree: Tree, token: number): boolean =>
  lemmaOf(tree, token) === 'force' && uposOf(tree, token) === 'VERB';

const NONE: ReadonlySet<string> = new Set();

/** "set fire to two buses", "torched a car": no accident. */
function isSetOnFire(index: number, tree: Tree): boolean {
  return (
    anyIn(tree, index, (lemma, token) =>
      lemma === 'set'
        ? /^(?:fire|ablaze|alight|afire)$/.test(tree.words[token + 1] ?? '')
        : /^(?:torch|arson|arsonist)$/.test(lemma),
    ) !== null
  );
}

/** "The plane overturned. The plane was damaged": told here or next to it. */
function cameDown(index: number, tree: Tree): boolean {
  return [index, index - NEIGHBOURS, index + NEIGHBOURS].some(
    (at) => anyIn(tree, at, (lemma) => CRASHING.test(lemma)) !== null,
  );
}

const CRASHING = /^(?:crash|collide|derail|overturn|crash-land|ditch|plummet)$/;

function misfortuneIn(tree: Tree, index: number, lexicon: Reading['lexicon']): Misfortune | null {
  const calamity = anyIn(
    tree,
    index,
    (_, token) => uposOf(tree, token) === 'NOUN' && isCalamity(tree, token, lexicon),
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
