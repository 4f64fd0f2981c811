/** What operators govern, where it stands behind other words. */

import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

function firstOf(text: string): string {
  const [event] = read(text).events;
  return `${event?.type} ${event?.cameo}`;
}

describe('an operator takes up', () => {
  test.each([
    // below words of measure
    ['Chad lifted most of its sanctions against Mali.', 'RETREAT 085'],
    ['Chad demanded an end to ten years of sanctions.', 'REQUEST 1054'],
    ['Chad threatened to occupy parts of Mali.', 'THREATEN 1382'],
    // what a paper provides for
    ['Chad proposed a plan under which Mali would free two sailors.', 'AGREE 0353'],
    ['Lawmakers in Chad voted down a bill that would have given women the vote.', 'REJECT 1233'],
    // the second of two verbs, where the first says nothing
    ['The bloc urged Chad and Mali to come forward and hold talks.', 'REQUEST 026'],
    // not what is given for it
    ['Chad demanded aid from Mali in return for leaving the bloc.', 'REQUEST 103'],
    // what those who give in were asked for
    ['Chad refused to bow to demands for the resignation of the premier.', 'REJECT 1231'],
    ['Chad bowed to calls for the resignation of the premier.', 'CONCEDE 0831'],
    // its own deed, told as no more than possible
    ['Chad said it might downgrade ties with Mali.', 'THREATEN 1313'],
    ['Chad warned that it might close the border.', 'THREATEN 132'],
  ])('%s', (text, expected) => expect(firstOf(text)).toBe(expected));
});

describe('a particle that makes an end of it', () => {
  test.each([
    ['Farmers in Chad called off a protest against the tax.', 'CONCEDE 082'],
    ['Farmers in Chad called a protest against the tax.', 'PROTEST 1412'],
    ["Chad's parliament voted down the bill.", 'REJECT 120'],
  ])('%s', (text, expected) => expect(firstOf(text)).toBe(expected));
});
