/** Words for people by what they do: "rebels", "police", "fishermen", and the sector that says. */
import { isSector, type Sector } from '../codebook/sector.ts';
import {
  cellOf,
  invalidEntry,
  listOf,
  readTextTable,
  type TableRow,
} from '../tables/text-table.ts';

const behaviours = ['role', 'organ', 'member', 'armed', 'group', 'foe', 'ally', 'gear'] as const;

/** How the noun combines with what stands around it; explained in data/actors/agent-nouns.txt. */
export type NounBehaviour = (typeof behaviours)[number];

export interface AgentNoun {
  readonly noun: string;
  readonly sector: Sector;
  readonly behaviour: NounBehaviour;
  /** Organ it stands for, where that is narrower than the sector: GOV.foreign. */
  readonly organ: string;
}

export function loadAgentNouns(): AgentNoun[] {
  return readTextTable('data/actors/agent-nouns.txt').flatMap(nounsOf);
}

function nounsOf(row: TableRow): AgentNoun[] {
  const organ = cellOf(row, 0, 'sector');
  const sector = organ.split('.')[0] ?? '';
  const behaviour = cellOf(row, 1, 'behaviour');
  if (!isSector(sector))
    throw invalidEntry(row.where, `has the unknown sector "${sector}"`, 'Use a PLOVER sector');
  if (!isBehaviour(behaviour))
    throw invalidEntry(
      row.where,
      `has the unknown behaviour "${behaviour}"`,
      `Use one of ${behaviours.join(', ')}`,
    );
  return listOf(cellOf(row, 2, 'nouns')).map((noun) => ({ noun, sector, behaviour, organ }));
}

const isBehaviour = (text: string): text is NounBehaviour =>
  (behaviours as readonly string[]).includes(text);

/** Regular plural of the last word, and of the first in "member of parliament". */
export function pluralsOf(noun: string): string[] {
  const compound = /^(\S+)( (?:of|in|to|for) .+)$/.exec(noun);
  if (compound !== null)
    return pluralsOf(compound[1] ?? '').map((plural) => plural + (compound[2] ?? ''));
  if (/(?:men|people|s)$/.test(noun)) return [];
  if (/man$/.test(noun)) return [noun.replace(/man$/, 'men')];
  if (/[^aeiou]y$/.test(noun)) return [noun.replace(/y$/, 'ies')];
  return [/(?:x|ch|sh|z)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
