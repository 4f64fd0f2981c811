import { describe, test } from 'vitest';
import { expectEvents } from '../expect-events.ts';

describe('whom a deed is done to', () => {
  test.each([
    [
      'those on whom gas and shells are used',
      'Police fired tear gas and rubber bullets to disperse the marchers.',
      ['ASSAULT Police > the marchers'],
    ],
    [
      'those whose words are answered',
      'Peru condemned the threats made by the government of Chile.',
      ['ACCUSE Peru > the government of Chile'],
    ],
    [
      'those it is taken from, not the land that the town is in',
      'Chadian troops took the Nigerien city of Agadez from the rebels.',
      ['ASSAULT Chadian troops > the rebels'],
    ],
    [
      'whom the blame is put on, not who was hit',
      'Turkey blamed the Iraqi defeat in the war on the rebels.',
      ['ACCUSE Turkey > the rebels'],
    ],
    [
      'whom the blame is of, not who puts it',
      'Others combined praise with criticism of Angela Merkel.',
      ['ACCUSE > Angela Merkel'],
    ],
    [
      'the other side of a closed crossing',
      'Chad closed its border crossing with Niger.',
      ['COERCE Chad > Niger'],
    ],
    [
      'of a fight told of one side, whom it is against',
      'Battles against Islamic State raged near Mosul.',
      ['ASSAULT > Islamic State'],
    ],
    [
      'behind a thing that belongs to the deed, whom it is aimed at',
      'The army mounted major operations against the insurgents.',
      ['ASSAULT The army > the insurgents'],
    ],
    [
      'on whom it was used, as the aim says',
      'Police used tear gas to disperse students.',
      ['ASSAULT Police > students'],
    ],
    [
      'whose a place is, where it is attacked',
      'The rebels attacked government positions.',
      ['ASSAULT The rebels > government positions'],
    ],
    [
      'with whom the war would be',
      'Emmanuel Macron has warned of war with Iran.',
      ['THREATEN Emmanuel Macron > Iran'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
