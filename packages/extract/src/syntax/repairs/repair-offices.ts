/** Repairs of who is called to an office, whose name the parser hung on it: "appointed Ada/compound Rhys minister/obj". */

import { OFFICE_VERBS } from '../verbs/office-verbs.ts';
import { type Draft, NAME, NOUN, REL, wordOf } from './repair-draft.ts';

/** "elected Ada/compound Rhys/flat president/obj": she is elected, and the office is what as. */
export function seatAppointed(draft: Draft, verb: number): void {
  const { heads, deprels, lemmas } = draft;
  if (!OFFICE_VERBS.has(lemmas[verb] ?? '')) return;
  const name = verb + 1;
  if (isNamedAs(draft, verb)) {
    deprels[name] = REL.obj;
    return;
  }
  const titled = nameBehind(draft, verb);
  const office = heads[titled] ?? -1;
  if (heads[office] !== verb || !IN_OFFICE.has(deprels[office] as number)) return;
  for (let title = name; title < titled; title++)
    if (heads[title] === office) heads[title] = titled;
  heads[titled + 1] = titled;
  deprels[titled + 1] = REL.flat;
  heads[titled] = verb;
  deprels[titled] = REL.obj;
  deprels[office] = REL.xcomp;
}

const IN_OFFICE: ReadonlySet<number> = new Set([REL.obj, REL.xcomp]);

/** "named/acl Ada/compound Rhys premier", "named/acl Ada/xcomp Rhys as premier": no junta has such a name, it is what it does. */
export function callsToOffice(draft: Draft, verb: number): boolean {
  return draft.lemmas[verb] === 'name' && (nameBehind(draft, verb) > 0 || isNamedAs(draft, verb));
}

/** "named/acl Ada/xcomp Rhys as premier" */
function isNamedAs(draft: Draft, verb: number): boolean {
  const { heads, deprels, upos } = draft;
  const name = verb + 1;
  if (upos[name] !== NAME || heads[name] !== verb || deprels[name] !== REL.xcomp) return false;
  let behind = name + 1;
  while (heads[behind] === name) behind++;
  return wordOf(draft, behind) === 'as';
}

/** The name of a person, of two words or more, that hangs on a common noun behind it, and begins right here but for a title. */
function nameBehind(draft: Draft, verb: number): number {
  const { heads, deprels, upos, length } = draft;
  for (let name = verb + 1; name < length && name <= verb + 2; name++) {
    const office = heads[name] as number;
    if (upos[name] !== NAME || deprels[name] !== REL.compound) continue;
    if (!isNamedOn(draft, name)) continue;
    return office > name && upos[office] === NOUN ? name : -1;
  }
  return -1;
}

/** "Ada/compound Rhys/flat", or both hung on the office: "Ada/compound Rhys/compound premier/obj". */
function isNamedOn({ heads, deprels, upos, names }: Draft, name: number): boolean {
  const next = name + 1;
  if (deprels[next] === REL.flat) return heads[next] === name;
  if (upos[next] !== NAME || deprels[next] !== REL.compound || heads[next] !== heads[name])
    return false;
  return names.some(({ type, first }) => type === 'PER' && first === name);
}
