/**
 * Which fields an operation asks for beneath a point, as a tree: what lets one statement read them all. Aliases of one field are
 * taken together, fragments are unfolded, and what `@skip` and `@include` leave out is left out.
 */
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';

export interface FieldTree {
  /** One entry per field name. */
  readonly fields: ReadonlyMap<string, FieldTree>;
  /** The arguments of every time it is asked for. */
  readonly calls: readonly Readonly<Record<string, unknown>>[];
}

interface MutableTree {
  readonly fields: Map<string, MutableTree>;
  readonly calls: Record<string, unknown>[];
}

const empty: FieldTree = { fields: new Map(), calls: [] };
const newTree = (): MutableTree => ({ fields: new Map(), calls: [] });

/** What is asked for beneath the field being resolved. */
export function fieldTreeOf(info: GraphQLResolveInfo): FieldTree {
  const tree = newTree();
  for (const node of info.fieldNodes) collect(node.selectionSet?.selections ?? [], tree, info);
  return tree;
}

/** What is asked for beneath a path of names; nothing when the path is not asked for. */
export function beneath(tree: FieldTree, ...path: readonly string[]): FieldTree {
  return path.reduce<FieldTree>((inner, name) => inner.fields.get(name) ?? empty, tree);
}

/** What is asked for of the items of a connection, by either way to them. */
export function itemsOf(connection: FieldTree): FieldTree {
  return merge(beneath(connection, 'nodes'), beneath(connection, 'edges', 'node'));
}

export function asksFor(tree: FieldTree, ...names: readonly string[]): boolean {
  return names.some((name) => tree.fields.has(name));
}

export function merge(one: FieldTree, other: FieldTree): FieldTree {
  const fields = new Map(one.fields);
  for (const [name, tree] of other.fields) fields.set(name, merge(fields.get(name) ?? empty, tree));
  return { fields, calls: [...one.calls, ...other.calls] };
}

function collect(
  selections: readonly SelectionNode[],
  tree: MutableTree,
  info: GraphQLResolveInfo,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, info)) continue;
    if (selection.kind === 'Field') collectField(selection, tree, info);
    else if (selection.kind === 'InlineFragment')
      collect(selection.selectionSet.selections, tree, info);
    else collect(info.fragments[selection.name.value]?.selectionSet.selections ?? [], tree, info);
  }
}

function collectField(node: FieldNode, tree: MutableTree, info: GraphQLResolveInfo): void {
  const name = node.name.value;
  const inner = tree.fields.get(name) ?? newTree();
  tree.fields.set(name, inner);
  inner.calls.push(argumentsOf(node, info));
  if (node.selectionSet) collect(node.selectionSet.selections, inner, info);
}

function argumentsOf(
  node: FieldNode,
  { variableValues }: GraphQLResolveInfo,
): Record<string, unknown> {
  const given = node.arguments ?? [];
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variableValues)]),
  );
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true)
    return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}
