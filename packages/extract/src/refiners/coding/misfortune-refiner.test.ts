import { describe, expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

describe('what befell people without a doer', () => {
  test.each<[text: string, types: readonly string[]]>([
    ['A wave killed two boys on the beach.', ['DISASTER']],
    ['Three marines were killed in a training exercise.', ['ACCIDENT']],
    ['A clerk was fatally struck by a drunk driver.', ['ACCIDENT']],
    ['Four soldiers were killed in a helicopter crash.', ['ACCIDENT']],
    ['Three people were hurt during a wave of bombings.', ['ASSAULT']],
    ['A lone 19-year-old killed his uncle. A fire followed.', ['ASSAULT']],
    ['A plane overturned at Lima airport. Its pilot was injured.', ['ACCIDENT', 'ACCIDENT']],
    ['Students set fire to a bus. Two nurses were injured.', ['ASSAULT', 'ASSAULT']],
    ['A plane shelled the town. Two nurses were injured.', ['ASSAULT', 'ASSAULT']],
    ['Nine people were killed. A storm passed the coast.', ['DISASTER']],
    ['A gunman stormed the market. Nine people were killed near a bus.', ['ASSAULT', 'ASSAULT']],
    ['Two firemen were killed battling a blaze on a ship.', ['ACCIDENT']],
    ['Two men were killed battling rebels on a ship.', ['ASSAULT', 'ASSAULT']],
    ['A storm battered Peru. It killed two people.', ['DISASTER', 'DISASTER']],
    ['A shell hit the town. It killed two people.', ['ASSAULT', 'ASSAULT']],
    ['A storm hit Peru. Two men were deported to Chile.', ['DISASTER', 'COERCE']],
  ])('%s', (text, types) => {
    expect(typesIn(text)).toEqual(types);
  });

  test('below a headline about a quake it was the quake', () => {
    const text = 'Two hundred houses were destroyed in the south.';
    const typesBelow = (title: string) => typesIn(text, title);
    expect(typesBelow('Earthquake shakes Peru')).toContain('DISASTER');
    expect(typesBelow('Gunmen storm town in Peru')).toContain('ASSAULT');
  });
});
