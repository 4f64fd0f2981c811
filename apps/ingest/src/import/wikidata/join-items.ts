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
  { actors: book, countries }: Pick<Knowledge, 'actors' | 'countries'>,
): Promise<JoinSummary> {
  const tools: JoinTools = {
    book,
    titles: createTitleReader(countries),
    states: await readStates(store, countries),
    missing: { posts: new Set(), titles: new Set() },
  };
  let actors = 0;
  let changed = 0;
  for await (const rows of readItems<ActorFacts>(store, 'wikidata', 'actor')) {
    const others = await findItems<ItemFacts>(store, 'wikidata', rows.flatMap(itemsNamedIn));
    const joined = rows.map((row) => joinItem(row, others, tools));
    changed += await saveJoined(store, { source: 'wikidata', joined, book });
    actors += joined.length;
  }
  return { actors, changed, notes: notesOf(tools.missing) };
}

interface JoinTools {
  readonly book: Knowledge['actors'];
  readonly titles: TitleReader;
  /** Countries by their items. */
  readonly states: ReadonlyMap<string, string>;
  readonly missing: { readonly posts: Set<string>; readonly titles: Set<string> };
}

/** What the dump says of a country holds over what is known here. */
async function readStates(
  store: OpenDatabase,
  countries: Knowledge['countries'],
): Promise<ReadonlyMap<string, string>> {
  const states = new Map<string, string>(loadItemCountries());
  for await (const rows of readItems<ItemFacts>(store, 'wikidata', 'country'))
    for (const { key, facts } of rows)
      if (facts.type === 'country' && countries.find(facts.alpha3)) states.set(key, facts.alpha3);
  return states;
}

type Row = ItemRow<ActorFacts>;
type Others = ReadonlyMap<string, ItemFacts>;

const itemsNamedIn = ({ facts: { posts, partOf, memberOf } }: Row): string[] => [
  ...posts.map(({ post }) => post),
  ...partOf,
  ...memberOf,
];

function joinItem({ key, facts }: Row, others: Others, tools: JoinTools): Joined {
  const { name, kind, sector, aliases, posts, partOf, memberOf } = facts;
  const country = countryOf(facts.countries, tools);
  const keyOf = (qid: string): string | undefined => keyOfOther(qid, others, tools);
  const actor = actorOf({
    id: idOf(key, facts, tools),
    name,
    kind,
    country,
    sectors: sector === null ? [] : [sector],
    wikidata: key,
    source: 'wikidata',
    aliases: kind === 'PERSON' ? aliases.filter(isFullName) : aliases,
    ties: [
      ...posts.flatMap((held) => tieOfPost(held, country, { others, tools }) ?? []),
      ...toOthers(partOf, 'part of', keyOf),
      ...toOthers(memberOf, 'member of', keyOf),
    ],
  });
  return { key, actor };
}

const countryOf = (items: readonly string[], { states }: JoinTools): string | null =>
  items.map((item) => states.get(item)).find((alpha3) => alpha3 !== undefined) ?? null;

function idOf(qid: string, { name, kind, countries }: ActorFacts, tools: JoinTools): string {
  const country = countryOf(countries, tools);
  return findKnownActor({ name, kind, country, wikidata: qid }, tools.book)?.id ?? `wd:${qid}`;
}

function keyOfOther(qid: string, others: Others, tools: JoinTools): string | undefined {
  const facts = others.get(qid);
  return facts?.type === 'actor' ? idOf(qid, facts, tools) : tools.book.findByWikidata(qid)?.id;
}

/** A single word for a person is a family name or a nickname: it stands for too many. */
const isFullName = (alias: string): boolean => alias.includes(' ');

function tieOfPost(
  { post, from, to }: HeldPost,
  citizenship: string | null,
  { others, tools }: { readonly others: Others; readonly tools: JoinTools },
): Affiliation | undefined {
  const { titles, missing } = tools;
  const facts = others.get(post);
  if (facts?.type !== 'post') {
    missing.posts.add(post);
    return undefined;
  }
  const tie = titles.tieOf(facts.title, countryOf(facts.countries, tools) ?? citizenship);
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

const notesOf = ({ posts, titles }: JoinTools['missing']): string[] => [
  ...noteOf(posts, 'posts are held that the dump does not describe'),
  ...noteOf(titles, 'posts are no offices that are known here'),
];

const noteOf = (things: ReadonlySet<string>, what: string): string[] =>
  things.size === 0
    ? []
    : [`${things.size} ${what}, such as ${[...things].slice(0, 3).join(', ')}`];
