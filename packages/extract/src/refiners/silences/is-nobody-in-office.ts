/** Is a party someone who holds no office and speaks for no body, as far as the text tells? */

import type { ReadActor } from '../../actors/read-actors.ts';

export function isNobodyInOffice({ actor: { how, kind, sectors, country } }: ReadActor): boolean {
  if (kind === 'PERSON') return how === 'discovered' && sectors.length === 0;
  if (kind !== 'GROUP' && kind !== 'UNKNOWN') return false;
  return country === null && (sectors[0] === 'CVL' || sectors.length === 0);
}
