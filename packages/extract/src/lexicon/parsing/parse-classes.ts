/**
 * Reads classes of nouns: `name: lemma, lemma, {other class}`, one paragraph each. `name+:` says that the class holds much more
 * than the noun it is called by: a visit is "talk", too. Beside nouns that such a class holds, its name was once and again
 * taken for the noun, and is refused (`noun-conditions.ts`).
 */

import { ExtractFault } from '../../extract-fault.ts';

export interface NounClasses extends ReadonlyMap<string, ReadonlySet<string>> {
  /** Those that hold much more than their name says. */
  readonly wide: ReadonlySet<string>;
}

/** Classes that names fill, not lemmas: whoever can act, and places. */
const NAME_CLASSES = ['anyone', 'place'] as const;

class ClassBook extends Map<string, Set<string>> {
  readonly wide = new Set<string>();
}

export function parseClasses(text: string, file: string): NounClasses {
  const classes = new ClassBook(NAME_CLASSES.map((name) => [name, new Set()]));
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const [header, members] = splitOnce(line, ':');
    const name = header.replace(/\+$/, '');
    if (members === undefined)
      throw new ExtractFault(
        'LEXICON_SYNTAX',
        `${file}:${number}: a class is written "name: lemma, lemma".`,
      );
    if (classes.has(name))
      throw new ExtractFault(
        'LEXICON_DUPLICATE',
        `${file}:${number}: class "${name}" is defined twice. Merge the two.`,
      );
    classes.set(name, readMembers(members, classes, `${file}:${number}`));
    if (name !== header) classes.wide.add(name);
  }
  return classes;
}

function readMembers(text: string, classes: ClassBook, origin: string): Set<string> {
  const members = new Set<string>();
  for (const member of text.split(',').map((word) => word.trim())) {
    const included = /^\{(.+)\}$/.exec(member)?.[1];
    if (included === undefined) members.add(member);
    else for (const lemma of classOf(included, classes, origin)) members.add(lemma);
  }
  members.delete('');
  return members;
}

function classOf(name: string, classes: ClassBook, origin: string): ReadonlySet<string> {
  const found = classes.get(name);
  if (found) return found;
  throw new ExtractFault(
    'LEXICON_UNKNOWN_NAME',
    `${origin}: there is no class "${name}" above this line. Known: ${[...classes.keys()].join(', ')}.`,
  );
}

function splitOnce(line: string, mark: string): [string, string | undefined] {
  const at = line.indexOf(mark);
  return at < 0 ? [line, undefined] : [line.slice(0, at).trim(), line.slice(at + 1)];
}
