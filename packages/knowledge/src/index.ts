/** What Dateline knows before it reads: the codebook, actors, places, and how names come to mean them. */
export type { Actor, ActorKind, Affiliation, Alias, Relation } from './actors/actor.ts';
export type { ActorBook, ActorSuggestion } from './actors/actor-book.ts';
export type {
  ActorCandidate,
  ActorQuery,
  ResolvedActor,
  ResolvedHow,
} from './actors/resolved-actor.ts';
export { slugOf } from './actors/slug-of.ts';
export { surnameOf } from './actors/surname.ts';
export { firstDay, lastDay } from './actors/term-days.ts';
export { type Codebook, codebookVersion, type SectorDefinition } from './codebook/codebook.ts';
export type { CameoCode, Context, EventType, Mode, Quad } from './codebook/event-type.ts';
export { quads } from './codebook/event-type.ts';
export { isSector, type Sector, sectors } from './codebook/sector.ts';
export type { Alpha3 } from './countries/alpha3.ts';
export type { Country } from './countries/country.ts';
export type { CountryBook } from './countries/country-book.ts';
export { loadItemCountries } from './countries/country-items.ts';
export type { ImportedKnowledge } from './imported/imported-knowledge.ts';
export type { ImportedPlace } from './imported/imported-place.ts';
export { joinActor } from './imported/join-actors.ts';
export { findKnownActor } from './imported/match-actor.ts';
export {
  createDivisionFinder,
  type ImportedFeature,
  placeIdOf,
} from './imported/match-place.ts';
export { createTitleReader, type TitleReader } from './imported/office-of-title.ts';
export { ActorPacker, ownSource } from './imported/pack-actors.ts';
export { PlacePacker } from './imported/pack-places.ts';
export { type Knowledge, knowledgeVersion, loadKnowledge, versionWith } from './knowledge.ts';
export { KnowledgeFault, type KnowledgeFaultCode, knowledgeFaults } from './knowledge-fault.ts';
export { makeOnce } from './memory/make-once.ts';
export { ownCopy } from './memory/own-copy.ts';
export { PieceTable } from './memory/piece-table.ts';
export { normaliseName } from './names/normalise-name.ts';
export { beginsAsName } from './places/begins-as-name.ts';
export { findPlaceKey } from './places/find-place-key.ts';
export type { Gazetteer, PlaceSuggestion } from './places/gazetteer.ts';
export { namesWater } from './places/names-water.ts';
export { type Place, type PlaceKind, placeKinds } from './places/place.ts';
export type { Renown } from './places/place-renown.ts';
export type {
  PlaceCandidate,
  PlaceQuery,
  Precision,
  ResolvedPlace,
} from './places/resolved-place.ts';
