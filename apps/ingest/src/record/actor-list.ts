/** Collects the actors of one article, each once, with everything it rolls up to. */
import type { Actor, ActorBook, ResolvedActor } from '@dateline/knowledge';
import type { ActorRecord } from '@dateline/store';
import { present } from '../present.ts';

export class ActorList {
  readonly #book: ActorBook;
  readonly #date: string | undefined;
  readonly #records = new Map<string, ActorRecord>();

  constructor(book: ActorBook, date: string | undefined) {
    this.#book = book;
    this.#date = date;
  }

  /** The actor's key. */
  add(actor: ResolvedActor): string {
    if (this.#records.has(actor.id)) return actor.id;
    const known = this.#book.find(actor.id);
    const ancestors = actor.ancestors.filter((id) => this.addKnown(id));
    this.#records.set(actor.id, {
      key: actor.id,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      sectors: actor.sectors,
      wikidata: actor.wikidata,
      discovered: actor.how === 'discovered',
      ...(actor.how === 'discovered' ? { confidence: actor.confidence } : {}),
      ancestors,
      ...(known ? namesOf(known) : {}),
    });
    return actor.id;
  }

  /** Names that the article uses for actors which no book knows: that is how they are found later. */
  addNames(names: ReadonlyMap<string, readonly string[]>): void {
    for (const [key, record] of this.#records) {
      const others = (names.get(key) ?? []).filter((name) => name !== record.name);
      if (record.discovered && others.length > 0)
        this.#records.set(key, { ...record, aliases: others.map((text) => ({ text })) });
    }
  }

  records(): ActorRecord[] {
    return [...this.#records.values()];
  }

  /** False for what the book does not know: it cannot be rolled up to. */
  addKnown(id: string): boolean {
    if (this.#records.has(id)) return true;
    const actor = this.#book.find(id);
    if (!actor) return false;
    const ancestors = this.#book.ancestorsOf(id, this.#date).filter((key) => key !== id);
    this.#records.set(id, {
      key: id,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      sectors: actor.sectors,
      wikidata: actor.wikidata,
      ancestors: ancestors.filter((key) => this.addKnown(key)),
      ...namesOf(actor),
    });
    return true;
  }
}

/** Ties are kept as far as the other one is listed, too: then what the actor belonged to when is there without the book. */
function namesOf({
  aliases,
  code,
  affiliations,
}: Actor): Pick<ActorRecord, 'aliases' | 'code' | 'affiliations'> {
  return {
    aliases,
    code,
    affiliations: affiliations.map(({ to, relation, office, from, to_ }) => ({
      to,
      relation,
      ...present('office', office),
      ...present('from', from),
      ...present('until', to_),
    })),
  };
}
