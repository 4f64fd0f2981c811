/**
 * Refuses asking the same field of the same object over and over. Aliases are counted elsewhere; plain repetition is not,
 * and comparing n equal fields for conflicts takes n² steps.
 */
import {
  type ASTVisitor,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limits } from './limits.ts';

export function repeatedFieldRule(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node: SelectionSetNode) {
      const counts = new Map<string, number>();
      for (const selection of node.selections) {
        if (selection.kind !== 'Field') continue;
        const count = (counts.get(selection.name.value) ?? 0) + 1;
        counts.set(selection.name.value, count);
        if (count <= limits.repeatedField) continue;
        const message = `Field "${selection.name.value}" is asked for more than ${limits.repeatedField} times in one selection.`;
        context.reportError(new GraphQLError(message, { nodes: selection }));
        return false;
      }
      return undefined;
    },
  };
}
