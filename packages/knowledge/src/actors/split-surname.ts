/** A star marks where the family name begins ("*Xi Jinping", "Mohammed *bin Salman"); without one it is the last word. */
export function splitSurname(written: string): { name: string; surname: string } {
  const name = written.replace('*', '');
  if (!written.includes('*')) return { name, surname: name.split(' ').at(-1) ?? name };
  if (written.startsWith('*')) return { name, surname: name.split(' ')[0] ?? name };
  return { name, surname: written.slice(written.indexOf('*') + 1) };
}
