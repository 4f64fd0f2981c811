/**
 * Where each table lies when one machine is not enough: copied everywhere, spread by a column (equal values of all spread
 * tables with the same column meet on one machine), or on the coordinator alone. Nothing here needs more than one machine; that
 * the schema keeps to what Citus allows is pinned by a test on the live catalog, so that spreading stays a matter of one
 * `create_distributed_table` or `create_reference_table` per table.
 */

type Placement = 'everywhere' | 'coordinator' | { readonly by: string };

export const distribution = {
  actor: 'everywhere',
  actor_affiliation: 'everywhere',
  actor_alias: 'everywhere',
  actor_closure: 'everywhere',
  article: { by: 'id' },
  article_band: { by: 'band' },
  article_key: { by: 'key' },
  country_day: { by: 'actor_id' },
  entity_tally: { by: 'entity_id' },
  event: { by: 'id' },
  event_facet: { by: 'event_id' },
  event_report: { by: 'event_id' },
  event_revision: { by: 'event_id' },
  ingest_failure: 'coordinator',
  ingest_run: 'coordinator',
  knowledge_failure: 'coordinator',
  knowledge_import: 'coordinator',
  knowledge_item: 'coordinator',
  knowledge_pack: 'coordinator',
  mention: { by: 'event_id' },
  news_source: 'everywhere',
  participant: { by: 'event_id' },
  place: 'everywhere',
  place_alias: 'everywhere',
  place_closure: 'everywhere',
} as const satisfies Record<string, Placement>;
