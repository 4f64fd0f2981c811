/** An empty list asks for nothing among nothing: surely a mistake, and one that other services read as "everything". */
import { badUserInput } from '../bad-user-input.ts';
import { limits } from '../limits/limits.ts';

export function checkLists(filter: object, path = 'filter'): void {
  for (const [name, value] of Object.entries(filter) as [string, unknown][]) {
    if (value === null || typeof value !== 'object') continue;
    const here = `${path}.${name}`;
    if (Array.isArray(value)) checkList(value, here);
    else checkLists(value, here);
  }
}

function checkList(list: readonly unknown[], path: string): void {
  if (list.length === 0) {
    throw badUserInput(
      `\`${path}\` is an empty list, which nothing can match. Leave it out to set no condition.`,
    );
  }
  if (list.length > limits.filterListLength) {
    throw badUserInput(
      `\`${path}\` has ${list.length} values, more than the ${limits.filterListLength} that a list may have.`,
    );
  }
  for (const item of list) if (item !== null && typeof item === 'object') checkLists(item, path);
}
