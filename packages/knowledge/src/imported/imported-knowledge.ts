/**
 * What users imported, packed for loading: read where it lies, without parsing, and shared between threads when the bytes are
 * shared memory. Made by `packPlaces` and `packActors`, kept by whoever keeps data, handed to `loadKnowledge`.
 */
export interface ImportedKnowledge {
  /** Becomes part of the knowledge's version: other bytes, another version. */
  readonly version: string;
  /** Empty where no places were imported. */
  readonly places: Uint8Array;
  /** Empty where no actors were imported. */
  readonly actors: Uint8Array;
}
