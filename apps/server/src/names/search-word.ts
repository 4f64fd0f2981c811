/**
 * What to type into the search box for one actor or place: its name where that leads there and nowhere else, its name with what
 * lies around it for places that share theirs, its id where no name does.
 */
import {
  type Actor,
  type Country,
  findPlaceKey,
  type Knowledge,
  type Place,
} from '@dateline/knowledge';
import { toGlobalId } from '../ids/global-id.ts';

/** As people tell towns of one name apart. */
const toldBeside: readonly Place['kind'][] = ['ADM1', 'COUNTRY', 'ADM2'];

export function wordForPlace(
  { id, name }: Pick<Place, 'id' | 'name'>,
  knowledge: Knowledge,
): string {
  const around = knowledge.places.ancestorsOf(id);
  const outer = toldBeside.flatMap((wanted) => around.filter(({ kind }) => kind === wanted));
  const names = [name, ...outer.map((one) => `${name}, ${one.name}`)];
  const leading = names.find((one) => findPlaceKey(one, knowledge) === id);
  return searchWord('in', leading ?? toGlobalId('Location', id));
}

export function wordForActor(
  { id, name }: Pick<Actor, 'id' | 'name'>,
  knowledge: Knowledge,
): string {
  const resolved = knowledge.resolveActor({ phrase: name });
  // A name that neither the book nor grammar knows is looked up among the stored ones, who have theirs from there.
  const leads = resolved ? resolved.id === id || resolved.how === 'discovered' : true;
  return searchWord('involving', leads ? name : toGlobalId('Actor', id));
}

export function wordForCountry({ alpha3, name }: Country, knowledge: Knowledge): string {
  return wordForActor({ id: alpha3, name }, knowledge);
}

/** A comma outside quotation marks would part it into alternatives. */
function searchWord(key: string, name: string): string {
  return /[\s",]/.test(name) ? `${key}:"${name.replaceAll('"', '')}"` : `${key}:${name}`;
}
