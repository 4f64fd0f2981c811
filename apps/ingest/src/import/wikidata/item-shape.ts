/** The parts of an item's JSON that are looked at. Everything else may be there or not. */
import { z } from 'zod';

const snak = z.object({
  snaktype: z.string(),
  datavalue: z.object({ value: z.unknown() }).optional(),
});

const statement = z.object({
  mainsnak: snak,
  rank: z.string().optional(),
  qualifiers: z.record(z.string(), z.array(snak)).optional(),
});

const term = z.object({ value: z.string() });

/** Empty objects are written as empty lists. */
const emptyList = z.array(z.never()).length(0);

const byName = <Value extends z.ZodType>(value: Value) =>
  z
    .union([z.record(z.string(), value), emptyList])
    .default({})
    .transform(
      (given): Partial<Record<string, z.infer<Value>>> => (Array.isArray(given) ? {} : given),
    );

export const itemShape = z.object({
  type: z.string(),
  id: z.string(),
  labels: byName(term),
  aliases: byName(z.array(term)),
  claims: byName(z.array(statement)),
  sitelinks: byName(z.unknown()),
});

export type Item = z.infer<typeof itemShape>;
export type Statement = z.infer<typeof statement>;
export type Snak = z.infer<typeof snak>;
