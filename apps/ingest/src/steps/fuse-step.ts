/** Finds, for each event of an article, the stored event it is one more report of. */
import {
  type ArticleRecord,
  type Connection,
  type EventRecord,
  findFusionCandidates,
  findMergedActors,
} from '@dateline/store';
import type { CleanArticle } from '../article.ts';
import { chooseEvent, compatibleFactualities } from '../fusion/choose-event.ts';
import type { Happening } from '../fusion/happening.ts';
import type { ReadArticle } from '../record/build-record.ts';

const dayMs = 86_400_000;
/** Reports are compared with events up to this far away in time; the comparison of dates is stricter. */
const marginDays = 2;

export async function fuseEvents(
  read: ReadArticle,
  { text, published }: Pick<CleanArticle, 'text' | 'published'>,
  { db }: Connection,
): Promise<EventRecord[]> {
  const actors = await actorsOf(read, published, db);
  const places = new Map(read.places.map((place) => [place.key, place]));
  const happenings = read.events.map((event) => happeningOf(event, { actors, places, text }));
  const candidates = await findFusionCandidates(db, happenings.map(probeOf));
  return read.events.map((event, at) => {
    const finding = happenings[at];
    const choice = finding && chooseEvent(finding, candidates[at] ?? []);
    return choice ? { ...event, fuseInto: choice.eventId } : event;
  });
}

type ToldActor = Pick<ArticleRecord['actors'][number], 'key' | 'name' | 'country' | 'ancestors'>;

/** Stored events name survivors; who was merged must be compared as the survivor. */
async function actorsOf(
  { actors }: ReadArticle,
  published: CleanArticle['published'],
  db: Connection['db'],
): Promise<ReadonlyMap<string, ToldActor>> {
  const keys = actors.map(({ key }) => key);
  const day = published?.slice(0, 10) ?? '';
  const merged = await findMergedActors(db, keys, day);
  return new Map(
    actors.map((actor) => {
      const survivor = merged.get(actor.key);
      const lineage = survivor?.lineage.map(({ key }) => key);
      return [actor.key, survivor ? { ...survivor, ancestors: lineage ?? [] } : actor];
    }),
  );
}

interface Told {
  readonly actors: ReadonlyMap<string, ToldActor>;
  readonly places: ReadonlyMap<string, ArticleRecord['places'][number]>;
  readonly text: string;
}

function happeningOf(event: EventRecord, { actors, places, text }: Told): Happening {
  return {
    type: event.type,
    modes: event.modes,
    factuality: event.factuality,
    date: event.date,
    participants: event.participants.map(({ role, actorKey, text: words }) => {
      const actor = actors.get(actorKey);
      return {
        role,
        key: actor?.key ?? actorKey,
        name: actor?.name ?? words,
        country: actor?.country ?? null,
        ancestors: actor?.ancestors ?? [],
      };
    }),
    place: event.place && {
      ...event.place,
      ancestors: places.get(event.place.key)?.ancestors ?? [],
    },
    casualties: event.casualties,
    words: event.mentions.map(({ sentence }) => text.slice(sentence.start, sentence.end)).join(' '),
  };
}

function probeOf(happening: Happening) {
  return {
    type: happening.type,
    factualities: compatibleFactualities(happening.factuality),
    from: shiftDay(happening.date.from, -marginDays),
    to: shiftDay(happening.date.to, marginDays),
    actorKeys: unique(happening.participants.flatMap((actor) => [actor.key, ...actor.ancestors])),
    placeKeys: happening.place ? [happening.place.key, ...happening.place.ancestors] : [],
    limit: 50,
  };
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
