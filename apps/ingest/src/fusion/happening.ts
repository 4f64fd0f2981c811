/** What two reports are compared by, whether fresh from an article or already stored as an event. */
import type { DatePrecision, Factuality, PlacePrecision, Role } from '@dateline/store';

export interface Happening {
  readonly type: string;
  readonly modes: readonly string[];
  readonly factuality: Factuality;
  readonly date: {
    readonly from: string;
    readonly to: string;
    readonly precision: DatePrecision;
    readonly stated: boolean;
  };
  readonly participants: readonly HappeningActor[];
  readonly place: HappeningPlace | null;
  readonly casualties: { readonly killed?: number | null };
  /** The sentences that tell it. */
  readonly words: string;
}

export interface HappeningActor {
  readonly role: Role;
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  /** Keys it rolls up to, nearest first. */
  readonly ancestors: readonly string[];
}

export interface HappeningPlace {
  readonly key: string;
  readonly precision: PlacePrecision;
  readonly stated: boolean;
  readonly ancestors: readonly string[];
}

export interface StoredHappening extends Happening {
  readonly id: string;
}
