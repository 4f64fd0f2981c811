/**
 * A star marks where the family name begins ("*Xi Jinping", "Mohammed *bin Salman"); without one it is the last word.
 * A star at the end says that the family name alone means someone or something else ("Nicholas Liverpool*"): the whole
 * name then stands in its place.
 */
export function splitSurname(written: string): { name: string; surname: string } {
  const name = written.replace('*', '');
  if (!written.includes('*')) return { name, surname: lastWord(name) };
  if (written.endsWith('*')) return { name, surname: name };
  if (written.startsWith('*')) return { name, surname: name.split(' ')[0] ?? name };
  return { name, surname: written.slice(written.indexOf('*') + 1) };
}

/** "Jr." and "III" follow the family name. */
function lastWord(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(word));
  return words.at(-1) ?? name;
}
