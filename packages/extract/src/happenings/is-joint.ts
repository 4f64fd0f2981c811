/** Is it told of several together, each the other's other side: "the two met"? */

import type { Unnumbered } from './telling.ts';

export const isJoint = ({ actors, recipients }: Unnumbered): boolean =>
  actors.length > 1 && recipients.length === 0;
