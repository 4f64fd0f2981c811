/** British and American spellings of the verbs in -ise and -yse. */

export function spellingsOf(head: string): string[] {
  const twin = head.replace(/is(e|ation)$/, 'iz$1').replace(/yse$/, 'yze');
  const british = head.replace(/iz(e|ation)$/, 'is$1').replace(/yze$/, 'yse');
  return [...new Set([head, twin, british])];
}
