/** Reads classes of nouns: `name: lemma, lemma, {other class}`, one paragraph each. */

import { ExtractFault } from '../extract-fault.ts';

export type NounClasses = ReadonlyMap<string, ReadonlySet<string>>;

/** Classes that names fill, not lemmas: whoever can act, and places. */
const NAME_CLASSES = ['anyone', 'place'] as const;

export function parseClasses(text: string, file: string): NounClasses {
  const classes = new Map<string, Set<string>>(NAME_CLASSES.map((name) => [name, new Set()]));
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const [name, members] = splitOnce(line, ':');
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
  }
  return classes;
}

function readMembers(text: string, classes: NounClasses, origin: string): Set<string> {
  const members = new Set<string>();
  for (const member of text.split(',').map((word) => word.trim())) {
    const included = /^\{(.+)\}$/.exec(member)?.[1];
    if (included === undefined) members.add(member);
    else for (const lemma of classOf(included, classes, origin)) members.add(lemma);
  }
  members.delete('');
  return members;
}

function classOf(name: string, classes: NounClasses, origin: string): ReadonlySet<string> {
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
