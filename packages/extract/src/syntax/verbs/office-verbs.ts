/** Verbs that call someone to an office: "appointed Ada Rhys minister", "named her president". */
export const OFFICE_VERBS: ReadonlySet<string> = new Set(
  'appoint name elect re-elect nominate choose pick proclaim crown designate reappoint'.split(' '),
);
