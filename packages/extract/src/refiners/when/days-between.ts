/** How many days lie between two moments; fewer than none where the second comes first. */

export const daysBetween = (earlier: string, later: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / DAY_MS;

const DAY_MS = 24 * 3600 * 1000;
