import { headOf, type Tree } from '../syntax/tree.ts';

/** The token through which a name hangs on its sentence. */
export function headOfName(
  { first, last }: { readonly first: number; readonly last: number },
  tree: Tree,
): number {
  for (let token = first; token < last; token++) {
    const head = headOf(tree, token);
    if (head < first || head >= last) return token;
  }
  return first;
}
