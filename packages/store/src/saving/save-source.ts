import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { SourceRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { newsSource } from '../schema.ts';

/** The outlet's row, made when it is new. A known one keeps the name it was first seen with. */
export async function saveSource(
  tx: Database,
  source: SourceRecord | null,
): Promise<string | null> {
  if (!source) return null;
  const domain = source.domain.toLowerCase();
  const known = await findByDomain(tx, domain);
  if (known) return known;
  await tx
    .insert(newsSource)
    .values({ id: uuidv7(), domain, name: source.name, country: source.country ?? null })
    .onConflictDoNothing({ target: newsSource.domain });
  return (await findByDomain(tx, domain)) ?? null;
}

async function findByDomain(tx: Database, domain: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: newsSource.id })
    .from(newsSource)
    .where(eq(newsSource.domain, domain));
  return row?.id;
}
