/** The page that is measured: twenty events with who, whom and where, and three passages each with article and outlet. */
import type { EventQuery, EventSelection } from '@dateline/store';
import type { Pair } from '../database/template-articles.ts';

export const pageSize = 20;
const mentionsPerEvent = 3;

/** What the API reads for the operations below. */
export const pageSelection: EventSelection = {
  fields: ['type', 'date', 'modes', 'factuality', 'goldstein', 'summary', 'confidence'],
  participants: { actor: ['name'] },
  place: { place: ['name', 'kind', 'lat', 'lon'], path: ['name', 'kind'] },
  mentions: {
    first: mentionsPerEvent + 1,
    fields: ['span'],
    article: { fields: ['title', 'url', 'publishedAt', 'source'] },
  },
};

/** As the API asks it by default: what happened. */
export function pageQuery(ids: ReadonlyMap<string, string>, { actor, place }: Pair): EventQuery {
  return {
    actor: { anyOf: [idOf(ids, actor.key)] },
    place: { anyOf: [idOf(ids, place.key)] },
    factualities: ['ASSERTED', 'REPORTED'],
    historical: false,
    coded: true,
  };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The database has nobody and nowhere under "${key}".`);
  return id;
}

const page = `
  nodes {
    id date eventType modes factuality goldstein summary confidence
    actors { id name }
    recipients { id name }
    location { id name path { name } point { latitude longitude } }
    mentions(first: ${mentionsPerEvent}) {
      nodes { span { start end exact } article { id title url publishedAt source { name } } }
    }
  }
  pageInfo { hasNextPage endCursor }`;

export const operations = {
  page: operation(page),
  'page + count': operation(`${page}\n  totalCount`),
} as const;

function operation(selection: string): string {
  return `query Page($actor: String!, $place: String!) {
  events(first: ${pageSize}, filter: { actor: { name: $actor }, location: { name: $place } }) {${selection}
  }
}`;
}
