/** What a second reader must answer with; providers that can are made to keep to it. */
import type { EventClaim } from '@dateline/extract';
import type { Codebook } from '@dateline/knowledge';
import { z } from 'zod';

/** More than the densest report holds; an answer beyond it is nonsense. */
const MOST_EVENTS = 60;
const MOST_PARTIES = 12;
const LONGEST_QUOTE = 2_000;

const factualities = ['ASSERTED', 'REPORTED', 'FUTURE', 'HYPOTHETICAL', 'NEGATED'] as const;

export function claimsShape({ eventTypes }: Codebook) {
  const quote = z.string().min(1).max(LONGEST_QUOTE);
  const types = eventTypes.map(({ type }) => type);
  const modes = [...new Set(eventTypes.flatMap((type) => type.modes.map(({ mode }) => mode)))];
  const claim = z.strictObject({
    sentence: quote,
    type: z.enum(types),
    modes: z.array(z.enum(modes)).max(MOST_PARTIES),
    trigger: quote,
    actors: z.array(quote).max(MOST_PARTIES),
    recipients: z.array(quote).max(MOST_PARTIES),
    factuality: z.enum(factualities),
    attribution: quote.nullable(),
  }) satisfies z.ZodType<EventClaim>;
  return z.strictObject({ events: z.array(claim).max(MOST_EVENTS) });
}
