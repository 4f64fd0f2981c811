/** Tells GeoNames' files apart and puts them in order: divisions before what lies in them, places before their names and parents. */
import { IngestFault } from '../../ingest-fault.ts';
import { readLines } from '../../lines.ts';
import type { Dump } from '../open-dump.ts';
import { findGeonamesKind, type GeonamesKind, geonamesKinds } from './dump-kind.ts';

export interface GeonamesDump {
  readonly dump: Dump;
  readonly kind: GeonamesKind;
}

export async function sortGeonamesDumps(dumps: readonly Dump[]): Promise<GeonamesDump[]> {
  const known: GeonamesDump[] = [];
  for (const dump of dumps) known.push({ dump, kind: await kindOf(dump) });
  return known.sort((a, b) => geonamesKinds.indexOf(a.kind) - geonamesKinds.indexOf(b.kind));
}

/** So many lines are looked at before a file is given up. */
const patience = 20;
const longestLine = 64 * 1024;

async function kindOf(dump: Dump): Promise<GeonamesKind> {
  for await (const line of readLines(dump.read(0), longestLine)) {
    const text = 'bytes' in line ? line.bytes.toString('utf8').replace(/\r$/, '') : '';
    const kind = findGeonamesKind(text);
    if (kind !== undefined) return kind;
    if (line.number >= patience) break;
  }
  throw new IngestFault(
    'BAD_IMPORT',
    `${dump.path} is none of the files of GeoNames that are imported: places (19 cells a line), admin1CodesASCII and admin2Codes (4), alternateNamesV2 (10), hierarchy (3). Countries need no import: they are known.`,
  );
}
