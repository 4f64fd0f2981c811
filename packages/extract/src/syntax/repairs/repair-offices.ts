/** Repairs of who is called to an office, whose name the parser hung on it: "appointed Ada/compound Rhys minister/obj". */

import { OFFICE_VERBS } from '../verbs/office-verbs.ts';
import { NAME, NOUN, REL } from './labels.ts';
import { type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

/** "elected Ada/compound Rhys/flat president/obj": she is elected, and the office is what as. */
export function seatAppointed(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas } = sentence;
  if (!OFFICE_VERBS.has(lemmas[verb] ?? '')) return;
  const name = verb + 1;
  if (isNamedAs(sentence, verb)) {
    deprels[name] = REL.obj;
    return;
  }
  const titled = nameBehind(sentence, verb);
  const office = heads[titled] ?? -1;
  if (heads[office] !== verb || !IN_OFFICE.has(deprels[office] as number)) return;
  handOver(sentence, { from: office, to: titled, first: name, last: titled });
  hang(sentence, titled + 1, titled, REL.flat);
  hang(sentence, titled, verb, REL.obj);
  deprels[office] = REL.xcomp;
}

const IN_OFFICE: ReadonlySet<number> = new Set([REL.obj, REL.xcomp]);

/** "named/acl Ada/compound Rhys premier", "named/acl Ada/xcomp Rhys as premier": no junta has such a name, it is what it does. */
export function callsToOffice(sentence: OpenSentence, verb: number): boolean {
  return (
    sentence.lemmas[verb] === 'name' &&
    (nameBehind(sentence, verb) > 0 || isNamedAs(sentence, verb))
  );
}

/** "named/acl Ada/xcomp Rhys as premier" */
function isNamedAs(sentence: OpenSentence, verb: number): boolean {
  const { heads, deprels, upos } = sentence;
  const name = verb + 1;
  if (upos[name] !== NAME || heads[name] !== verb || deprels[name] !== REL.xcomp) return false;
  let behind = name + 1;
  while (heads[behind] === name) behind++;
  return wordOf(sentence, behind) === 'as';
}

/** The name of a person, of two words or more, that hangs on a common noun behind it, and begins right here but for a title. */
function nameBehind(sentence: OpenSentence, verb: number): number {
  const { heads, deprels, upos, length } = sentence;
  for (let name = verb + 1; name < length && name <= verb + 2; name++) {
    const office = heads[name] as number;
    if (upos[name] !== NAME || deprels[name] !== REL.compound) continue;
    if (!isNamedOn(sentence, name)) continue;
    return office > name && upos[office] === NOUN ? name : -1;
  }
  return -1;
}

/** "Ada/compound Rhys/flat", or both hung on the office: "Ada/compound Rhys/compound premier/obj". */
function isNamedOn({ heads, deprels, upos, names }: OpenSentence, name: number): boolean {
  const next = name + 1;
  if (deprels[next] === REL.flat) return heads[next] === name;
  if (upos[next] !== NAME || deprels[next] !== REL.compound || heads[next] !== heads[name])
    return false;
  return names.some(({ type, first }) => type === 'PER' && first === name);
}
