/** The event types as data: what kinds of events there are, how grave they are, what CAMEO calls them. */

import { KnowledgeFault } from '../knowledge-fault.ts';
import { letterMask } from '../names/letter-mask.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { readDataJson } from '../tables/data-file.ts';
import { checkCodebook } from './check-codebook.ts';
import type { CameoCode, Context, EventType, Quad } from './event-type.ts';

export interface SectorDefinition {
  readonly sector: string;
  readonly definition: string;
  /** What people of this sector are called together: "rebels". */
  readonly plural: string;
}

export interface CodebookData {
  readonly eventTypes: readonly EventType[];
  readonly contexts: readonly Context[];
  readonly sectors: readonly SectorDefinition[];
  readonly cameo: readonly CameoCode[];
}

export interface Codebook extends CodebookData {
  readonly version: string;
  get(type: string): EventType;
  /** Score of the gravest mode, or of the type where no mode is known. */
  goldsteinOf(type: string, modes: readonly string[]): number;
  cameoOf(type: string, modes: readonly string[]): string | null;
  quadOf(type: string): Quad | null;
  /** The row of CAMEO 1.1b3 with this code. */
  findCameo(code: string): CameoCode | undefined;
}

/** Part of every finding: raise it when a type, mode or mapping changes. */
export const codebookVersion = 'plover-2023+dateline-3';

export function loadCodebook(): Codebook {
  return createCodebook(
    checkCodebook({
      eventTypes: readDataJson('data/codebook/event-types.json'),
      contexts: readDataJson('data/codebook/contexts.json'),
      sectors: readDataJson('data/codebook/sectors.json'),
      cameo: readDataJson('data/codebook/cameo.json'),
    }),
  );
}

function createCodebook(data: CodebookData): Codebook {
  const byType = new Map(data.eventTypes.map((eventType) => [eventType.type, eventType]));
  const byCode = new Map(data.cameo.map((row) => [row.code, row]));
  const get = (type: string): EventType =>
    byType.get(type) ?? failUnknown(type, [...byType.keys()]);
  return {
    ...data,
    version: codebookVersion,
    get,
    goldsteinOf: (type, modes) => gravest(get(type), modes)?.goldstein ?? get(type).goldstein,
    cameoOf: (type, modes) => gravest(get(type), modes)?.cameo ?? get(type).cameo,
    quadOf: (type) => get(type).quad,
    findCameo: (code) => byCode.get(code),
  };
}

/** Of several modes the one furthest from zero names the event; the first of equals. */
function gravest(eventType: EventType, modes: readonly string[]) {
  return eventType.modes
    .filter((mode) => modes.includes(mode.mode))
    .sort(
      (a, b) =>
        Math.abs(b.goldstein) - Math.abs(a.goldstein) ||
        modes.indexOf(a.mode) - modes.indexOf(b.mode),
    )[0];
}

function failUnknown(type: string, types: readonly string[]): never {
  const names = types.map((name) => name.toLowerCase());
  const near = nearestNames(
    type.toLowerCase(),
    {
      size: names.length,
      maskAt: (i) => letterMask(names[i] ?? ''),
      nameAt: (i) => names[i] ?? '',
    },
    3,
  );
  const offer = near.map(({ index }) => types[index]).join(', ') || types.join(', ');
  throw new KnowledgeFault(
    'UNKNOWN_NAME',
    `No event type is called "${type}". Did you mean ${offer}?`,
  );
}
