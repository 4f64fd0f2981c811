/** The four quadrants of event data: in words or in deeds, with or against each other. */
export const quads = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const;

export type Quad = (typeof quads)[number];

/** How an event of a type was done. */
export interface Mode {
  readonly mode: string;
  readonly goldstein: number;
  readonly definition: string;
  readonly cameo: string | null;
}

/** One type of event: a PLOVER type, or one of our own for news that PLOVER does not know. */
export interface EventType {
  readonly type: string;
  readonly scheme: 'PLOVER' | 'DATELINE';
  readonly quad: Quad | null;
  /** From -10 (worst conflict) to 10 (most cooperative). */
  readonly goldstein: number;
  readonly definition: string;
  readonly needsRecipient: boolean;
  readonly cameo: string | null;
  readonly modes: readonly Mode[];
}

/** What an event is about, beside what was done; `cues` are words that hint at it in a paragraph. */
export interface Context {
  readonly context: string;
  readonly definition: string;
  readonly cues: readonly string[];
}

/** A row of CAMEO 1.1b3, with the event type and modes it becomes. */
export interface CameoCode {
  readonly code: string;
  readonly name: string;
  readonly quad: Quad;
  readonly type: string | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}
