/** "was honoured to", "was a pleasure to": what one feels at a deed that is done. Who was "happy to" may only have been ready for it. */
export const MOODS: ReadonlySet<string> = new Set(
  (
    'honour honor honoured honored pleasure pleased delight delighted privilege privileged joy proud ' +
    'relieved'
  ).split(' '),
);
