/**
 * Makes actors of Wikidata's items, now that posts, countries and parents are all known: whose office a person held, of which state a
 * body is, and who of them is in the actor book already.
 */
import {
  type Affiliation,
  createTitleReader,
  findKnownActor,
  type Knowledge,
  loadItemCountries,
  type TitleReader,
} from '@dateline/knowledge';
import { findItems, type ItemRow, type OpenDatabase, readItems } from '@dateline/store';
import { actorOf } from '../actor-of.ts';
import type { JoinSummary } from '../join-summary.ts';
import { type Joined, saveJoined } from '../save-joined.ts';
import type { ActorFacts, HeldPost, ItemFacts } from './item-facts.ts';

export async function joinItems(
  store: OpenDatabase,
  knowledge: Pick<Knowledge, 'actors' | 'countries'>,
): Promise<JoinSummary> {
  const joiner = await createJoiner(store, knowledge);
  const book = knowledge.actors;
  let actors = 0;
  let changed = 0;
  for await (const rows of readItems<ActorFacts>(store, 'wikidata', 'actor')) {
    const joined = await joiner.join(rows);
    changed += await saveJoined(store, { source: 'wikidata', joined, book });
    actors += joined.length;
  }
  return { actors, changed, notes: joiner.notes() };
}

interface Joiner {
  join(rows: readonly ItemRow<ActorFacts>[]): Promise<Joined[]>;
  notes(): string[];
}

async function createJoiner(
  store: OpenDatabase,
  { actors: book, countries }: Pick<Knowledge, 'actors' | 'countries'>,
): Promise<Joiner> {
  const titles = createTitleReader(countries);
  const states = new Map(loadItemCountries());
  for await (const rows of readItems<ItemFacts>(store, 'wikidata', 'country'))
    for (const { key, facts } of rows)
      if (facts.type === 'country' && countries.find(facts.alpha3)) states.set(key, facts.alpha3);
  const missing = { posts: new Set<string>(), titles: new Set<string>() };

  const countryOf = (items: readonly string[]): string | null =>
    items.map((item) => states.get(item)).find((alpha3) => alpha3 !== undefined) ?? null;
  const idOf = (qid: string, { name, kind, countries: items }: ActorFacts): string =>
    findKnownActor({ name, kind, country: countryOf(items), wikidata: qid }, book)?.id ??
    `wd:${qid}`;

  return {
    async join(rows) {
      const named = rows.flatMap(({ facts }) => [
        ...facts.posts.map(({ post }) => post),
        ...facts.partOf,
        ...facts.memberOf,
      ]);
      const others = await findItems<ItemFacts>(store, 'wikidata', named);
      const keyOf = (qid: string): string | undefined => {
        const facts = others.get(qid);
        return facts?.type === 'actor' ? idOf(qid, facts) : book.findByWikidata(qid)?.id;
      };
      const ties = { others, titles, countryOf, missing };
      return rows.map(({ key, facts }) => {
        const country = countryOf(facts.countries);
        const actor = actorOf({
          id: idOf(key, facts),
          name: facts.name,
          kind: facts.kind,
          country,
          sectors: facts.sector === null ? [] : [facts.sector],
          wikidata: key,
          source: 'wikidata',
          aliases: facts.kind === 'PERSON' ? facts.aliases.filter(isFullName) : facts.aliases,
          ties: [
            ...facts.posts.flatMap((held) => tieOfPost(held, country, ties) ?? []),
            ...toOthers(facts.partOf, 'part of', keyOf),
            ...toOthers(facts.memberOf, 'member of', keyOf),
          ],
        });
        return { key, actor };
      });
    },
    notes: () => [
      ...noteOf(missing.posts, 'posts are held that the dump does not describe'),
      ...noteOf(missing.titles, 'posts are no offices that are known here'),
    ],
  };
}

/** A single word for a person is a family name or a nickname: it stands for too many. */
const isFullName = (alias: string): boolean => alias.includes(' ');

interface PostTools {
  readonly others: ReadonlyMap<string, ItemFacts>;
  readonly titles: TitleReader;
  readonly countryOf: (items: readonly string[]) => string | null;
  readonly missing: { readonly posts: Set<string>; readonly titles: Set<string> };
}

function tieOfPost(
  { post, from, to }: HeldPost,
  citizenship: string | null,
  { others, titles, countryOf, missing }: PostTools,
): Affiliation | undefined {
  const facts = others.get(post);
  if (facts?.type !== 'post') {
    missing.posts.add(post);
    return undefined;
  }
  const tie = titles.tieOf(facts.title, countryOf(facts.countries) ?? citizenship);
  if (tie === undefined) missing.titles.add(facts.title);
  return (
    tie && {
      ...tie,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to_: to }),
    }
  );
}

function toOthers(
  items: readonly string[],
  relation: 'part of' | 'member of',
  keyOf: (qid: string) => string | undefined,
): Affiliation[] {
  return items.flatMap((item) => {
    const to = keyOf(item);
    return to === undefined ? [] : [{ to, relation }];
  });
}

const noteOf = (things: ReadonlySet<string>, what: string): string[] =>
  things.size === 0
    ? []
    : [`${things.size} ${what}, such as ${[...things].slice(0, 3).join(', ')}`];
