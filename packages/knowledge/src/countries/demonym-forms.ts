/** The forms a demonym takes: "Iraqi", "Iraqis"; "Frenchman" and "Turkish" have no plural in -s. */
export function demonymForms(demonym: string): string[] {
  if (/(?:ese|ish|ch|sh|ss|men|s)$/i.test(demonym) || /^(?:US|UK|UAE|U\.S\.)$/.test(demonym))
    return [demonym];
  if (/man$/i.test(demonym) && !/(?:german|roman|oman)$/i.test(demonym)) return [demonym];
  return [demonym, `${demonym}s`];
}
