/** The small words that give an actor phrase its shape. */

import { wordSet } from '../names/word-set.ts';

/** What follows one of these describes the head. */
export const prepositions = wordSet(
  'of in from at for to on near inside outside against with by under over across around within behind among between into ' +
    'aboard about after before during linked loyal allied backed based opposed belonging close as',
);

/** From one of these on, the phrase tells a story instead of naming someone. */
export const enders = wordSet(
  'who that which whose where when while whom said says is was were are has have had will would known called such ' +
    'including',
);

/** These say that an office is held no more, or never will be again. */
export const formerWords = wordSet(
  'former ex late onetime ousted deposed retired erstwhile disgraced toppled fired sacked outgoing',
);

/** Of these only some have really left: the outgoing still hold their office, the fired no more. */
export const stillHolding: ReadonlySet<string> = new Set(['outgoing', 'disgraced', 'late']);

/** After a hyphen, these make a tie to someone: "Russian-backed" is not Russian. */
export const tied = wordSet(
  'backed led linked allied aligned supported sponsored funded trained armed affiliated friendly made built brokered ' +
    'imposed inspired dominated supplied leaning financed style speaking mediated proxy hating class',
);

/** Lists are cut at these. */
export const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** At the beginning of a phrase, these speak of someone in particular. */
export const determiners = wordSet('the this that these those his her their its our your my');

/** Before a hyphen, these make a tie to someone: "pro-Russian" is not Russian. */
export const sides: ReadonlySet<string> = new Set(['pro', 'anti', 'counter']);

/** Behind these a preposition only begins a figure: "up to 200 soldiers", "as many as 40 monks". */
export const figureWords = wordSet('up close many few much');

/** With a capital only where a sentence begins: "More than 30 people" are no one in particular. */
export const countingWords = wordSet(
  'more at about around over nearly almost some several many most few up as close dozens hundreds thousands fewer less',
);

/** Words for people that before a noun only say of what kind it is. */
export const describing = wordSet('local regular senior junior civilian moderate');
