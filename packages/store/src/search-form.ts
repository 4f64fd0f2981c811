/**
 * A name as it is searched for: without regard to case, diacritics, punctuation and spacing. Computed here, not in
 * SQL, so that both databases and every locale agree.
 */
export function searchForm(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
