/** A list of words as the code writes it, one space apart. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
