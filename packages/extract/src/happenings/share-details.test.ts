import { expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

const toldOf = (text: string): string[] =>
  read(text).events.map(
    ({ location, date }) =>
      `${location?.resolved.place.name}${location?.stated ? '!' : ''} ${date?.value}${date?.stated ? '!' : ''}`,
  );

test.each([
  [
    'another telling of it says where and when',
    'Rebels shelled Kassala on Monday. The shelling killed nine people.',
    ['Kassala! 2024-12-09!', 'Kassala 2024-12-09'],
  ],
  [
    'a later telling says when',
    'Police in Kenya arrested Ada Rhys, a lawyer. She was arrested on Sunday.',
    ['Kenya! 2024-12-08', 'Kenya 2024-12-08!'],
  ],
  [
    'another deed of the kind says nothing of it',
    'Rebels shelled Kassala on Monday. Soldiers bombed the rebels.',
    ['Kassala! 2024-12-09!', 'undefined 2024-12-09'],
  ],
])('%s', (_, text, told) => {
  expect(toldOf(text)).toEqual(told);
});

test('what headline and opening say of the main event goes first', () => {
  const { events } = read(
    'Rebels shelled the port on Sunday. People in Gao stayed at home. The shelling killed nine sailors in Mali, it was said.',
    'Rebels shell port in Gao',
  );
  const [main] = events.toSorted((a, b) => b.salience - a.salience);
  expect(main?.location?.resolved.place.name).toBe('Gao');
});
