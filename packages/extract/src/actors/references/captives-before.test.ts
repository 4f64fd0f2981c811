import { expect, it } from 'vitest';
import { partiesOf } from '../../testing/parties-of.ts';

it.each([
  // those told to be held, not whoever is told of after them
  [
    'Soldiers detained Alpha Conde in Guinea. Troops under Mamady Doumbouya closed the border. The bloc demanded his release.',
    '> GIN.conde',
  ],
  ['Police in Peru jailed two farmers. Charities demanded their release.', '> */AGR'],
  ['Two nurses were kidnapped in Chad. Peru demanded their release.', 'PER > */MED'],
])('whose release is asked for: %s', (text, parties) => {
  expect(partiesOf(text, 'demanded').join()).toContain(parties);
});

it('is no one who is not told to be held', () => {
  const text = 'Soldiers praised Alpha Conde in Guinea. The rebels demanded their release.';
  expect(partiesOf(text, 'demanded').join()).not.toContain('conde');
});

it('is charged, too', () => {
  const text =
    'The king arrested leaders of the union and shut its offices. A prosecutor charged them with murder.';
  expect(partiesOf(text, 'charged')).toEqual(['*/JUD > */LAB']);
});

it('is accused by prosecutors, and of others by anyone', () => {
  const held = 'Moldovan police detained a priest and two Romanian nurses.';
  expect(partiesOf(`${held} Prosecutors accused them of spying.`, 'accused').join()).toContain(
    'ROU/MED',
  );
  expect(partiesOf(`${held} Chad accused them of spying.`, 'accused').join()).not.toContain('MED');
});

it('is fined, too, whoever else was told in the plural', () => {
  const text = 'Police in Peru arrested two Chilean nurses. They were fined on Monday.';
  expect(partiesOf(text, 'fined')).toEqual([' > CHL/MED']);
});
