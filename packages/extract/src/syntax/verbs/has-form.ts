/** Does the verb of a clause, or an auxiliary or "be" with it, stand in this form: "was committed", "is", "leaves"? */

import { childrenWith, type Tree, xposOf } from '../tree.ts';

export function hasForm(tree: Tree, clause: number, form: RegExp): boolean {
  return [clause, ...childrenWith(tree, clause, 'aux', 'aux:pass', 'cop')].some((token) =>
    form.test(xposOf(tree, token)),
  );
}
