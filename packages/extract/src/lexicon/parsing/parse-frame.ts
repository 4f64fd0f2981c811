/** Reads a frame, "subject > object, against": which slots hold the actors and the recipients, and whether both sides act. */

import { ExtractFault } from '../../extract-fault.ts';
import type { Frame } from '../entry.ts';

export function parseFrame(text: string, origin: string): Frame {
  const mutual = text.includes('&');
  const [actors, recipients] = text.split(/[&>]/);
  if (actors === undefined || recipients === undefined)
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${origin}: the header needs a frame such as ": subject > object, against".`,
    );
  return { actors: readSlots(actors), recipients: readSlots(recipients), mutual };
}

function readSlots(text: string): string[] {
  return text
    .split(',')
    .map((slot) => slot.trim())
    .filter((slot) => slot !== '' && slot !== '-');
}
