/** The known names nearest to a mistyped one, nearest first: for short lists, with graphql-js's own measure. */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';

export function nearestNames(name: string, known: readonly string[], most = 3): string[] {
  return suggestionList(name, known).slice(0, most);
}
