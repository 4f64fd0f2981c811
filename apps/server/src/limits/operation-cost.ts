/**
 * What an operation may cost, reckoned before it runs and with its variables, from the weights in the schema: `@cost` says
 * what one answer of a field weighs, `@listSize` how many answers there will be. Only what is listed is multiplied: a
 * page of 100 events asks for the total once, not a hundred times.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { limits } from './limits.ts';
import { checkSize } from './page-arguments.ts';

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Lists without a declared size are short by nature: modes, contexts, spans. */
const undeclaredListSize = 3;

interface ListSize {
  readonly count: number;
  /** Empty when the field itself is the list. */
  readonly sizedFields: readonly string[];
}

export function operationCost(document: CostedOperation): number {
  const root = document.schema.getRootType(document.operation.operation);
  return root ? costOfSelections(document.operation.selectionSet, root, document) : 0;
}

function costOfSelections(
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  document: CostedOperation,
  listed?: ListSize,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (!isIncluded(selection, document)) continue;
    cost += costOfSelection(selection, parent, document, listed);
  }
  return cost;
}

function costOfSelection(
  selection: SelectionNode,
  parent: GraphQLCompositeType,
  document: CostedOperation,
  listed?: ListSize,
): number {
  if (selection.kind === 'Field') {
    const count = listed?.sizedFields.includes(selection.name.value) ? listed.count : undefined;
    return costOfField(selection, parent, document, count);
  }
  const fragment =
    selection.kind === 'InlineFragment' ? selection : document.fragments.get(selection.name.value);
  if (!fragment) return 0;
  const condition =
    fragment.typeCondition && document.schema.getType(fragment.typeCondition.name.value);
  const type = isCompositeType(condition) ? condition : parent;
  return costOfSelections(fragment.selectionSet, type, document, listed);
}

/** A field's own weight, and 1 for every object it brings with what is asked of each. */
function costOfField(
  node: FieldNode,
  parent: GraphQLCompositeType,
  document: CostedOperation,
  countFromConnection?: number,
): number {
  const field = fieldOf(parent, node.name.value);
  if (!field) return 0;
  const weight = weightOf(field, document);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return weight;
  const size = listSizeOf(field, node, document);
  const isConnection = size !== undefined && size.sizedFields.length > 0;
  const isList = isListType(getNullableType(field.type));
  const count = countFromConnection ?? (isList ? (size?.count ?? undeclaredListSize) : 1);
  return (
    weight +
    count *
      (1 + costOfSelections(node.selectionSet, type, document, isConnection ? size : undefined))
  );
}

function fieldOf(
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function weightOf(field: GraphQLField<unknown, unknown>, { schema }: CostedOperation): number {
  const directive = schema.getDirective('cost');
  const values = directive && field.astNode && getDirectiveValues(directive, field.astNode);
  return values ? Number(values.weight) : 0;
}

function listSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { schema, variables }: CostedOperation,
): ListSize | undefined {
  const directive = schema.getDirective('listSize');
  const values = directive && field.astNode && getDirectiveValues(directive, field.astNode);
  if (!values) return undefined;
  const slicing = (values.slicingArguments ?? []) as string[];
  const given = slicing.length > 0 ? getArgumentValues(field, node, variables) : {};
  const sizes = slicing
    .map((name) => sizeOfArgument(name, given[name]))
    .filter((size) => size !== undefined);
  return {
    count: sizes.length > 0 ? Math.max(...sizes) : Number(values.assumedSize),
    sizedFields: (values.sizedFields ?? []) as string[],
  };
}

/** An impossible size is refused here already, so that the message names the limit of the page and not the cost. */
function sizeOfArgument(name: string, value: unknown): number | undefined {
  if (Array.isArray(value)) return checkSize(`${name}.length`, value.length, limits.ids);
  return typeof value === 'number' ? checkSize(name, value) : undefined;
}

function isIncluded(selection: SelectionNode, { variables }: CostedOperation): boolean {
  if (!selection.directives || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}
