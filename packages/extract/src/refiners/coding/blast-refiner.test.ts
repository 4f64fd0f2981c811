import { describe, expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

describe('what blew up', () => {
  test.each<[what: string, text: string, types: readonly string[]]>([
    [
      'beside a bomber was an attack',
      'A suicide bomber struck a bank in Herat. The truck exploded at the gate.',
      ['ASSAULT', 'ASSAULT'],
    ],
    [
      'with what it carried was an attack in both clauses',
      'A truck laden with explosives blew up outside a school in Lima, killing nine pupils.',
      ['ASSAULT', 'ASSAULT'],
    ],
    [
      'is no mishap where it is claimed',
      'An explosion at a pub claimed by the rebels wounded nine people.',
      ['ASSAULT'],
    ],
    ['by itself was a mishap', 'A truck exploded at the gate in Herat.', ['ACCIDENT']],
    [
      'is no mishap where it is called an attack',
      'A truck ploughed into a crowd, leaving nine people dead in a terrorist attack.',
      ['ASSAULT', 'ASSAULT'],
    ],
    [
      'in a series beside a bomber was one, too',
      'A suicide bomber struck a bank in Herat. A series of blasts killed nine people and wounded ten.',
      ['ASSAULT', 'ASSAULT', 'ASSAULT'],
    ],
    ['of gas was a mishap', 'A gas explosion killed nine in Lima.', ['ACCIDENT']],
  ])('%s', (_, text, types) => expect(typesIn(text)).toEqual(types));

  test('is what the headline calls it', () => {
    const types = typesIn('In May, explosions killed 30 people in Herat.', 'Bombings in Herat');
    expect(types).toContain('ASSAULT');
    expect(typesIn('In May, explosions killed 30 people in Herat.', 'Attack in Herat')).toContain(
      'ASSAULT',
    );
  });
});
