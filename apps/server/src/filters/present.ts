/** Leaving out and giving null mean the same in a filter: no condition. The store knows only leaving out. */

type Present<Value> = { [Key in keyof Value]: Exclude<Value[Key], null | undefined> };

export function present<Target extends object>(
  value: { [Key in keyof Target]?: Target[Key] | null | undefined } | Partial<Target>,
): Partial<Present<Target>> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part != null)) as Partial<
    Present<Target>
  >;
}
