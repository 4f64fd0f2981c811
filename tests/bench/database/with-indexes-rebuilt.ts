/** Takes the indexes off while a table is filled and builds them once at the end: each row then costs a fraction. */
import type { OpenDatabase } from '@dateline/store';

const filled = ['article', 'event', 'participant', 'event_report', 'event_facet', 'mention'];

export async function withIndexesRebuilt(
  open: OpenDatabase,
  fill: () => Promise<void>,
): Promise<void> {
  const { rows } = await open.query<{ name: string; definition: string }>({
    text: `select i.indexname as name, i.indexdef as definition from pg_indexes i
      where i.schemaname = 'public' and i.tablename = any($1)
        and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`,
    values: [filled],
  });
  const kept = rows.filter(({ name }) => name !== reportsByArticle);
  for (const { name } of kept) await open.query({ text: `drop index "${name}"`, values: [] });
  await fill();
  for (const { definition } of kept) await open.query({ text: definition, values: [] });
}

/** Finds the events of the articles that are copied. */
const reportsByArticle = 'event_report_article';
