/**
 * The schema as written: one file a domain beside this one. Merging them is plain concatenation, because no file
 * extends a type of another; sorting by name makes the merged file show a change as a small difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, type DocumentNode, Kind, parse, print, Source } from 'graphql';

const folder = import.meta.dirname;

export function mergeSchemaSources(): string {
  const definitions = schemaSources().flatMap((source) => parse(source).definitions);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: definitions.sort(byName) };
  return `${print(document)}\n`;
}

function schemaSources(): Source[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => new Source(readFileSync(join(folder, file), 'utf8'), file));
}

function byName(left: DefinitionNode, right: DefinitionNode): number {
  return nameOf(left) < nameOf(right) ? -1 : 1;
}

/** The schema definition has no name and comes first. */
function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : '';
}
