import { describe, expect, it } from 'vitest';
import { mainOf } from '../testing/main-of.ts';

describe('the place of the main event, where its clause names none', () => {
  it.each<[from: string, title: string, text: string, place: string | undefined]>([
    [
      'the headline',
      'Ten killed in Homs',
      'Ten people were killed, a doctor said. The road to Homs was shut.',
      'Homs',
    ],
    [
      'the opening',
      'Wanderers lift the cup',
      'Crowds danced in Leeds. The Wanderers lifted the cup.',
      'Leeds',
    ],
    [
      'the dateline',
      'Students march against fees',
      'NAIROBI (Reuters) - Kenyan students marched against fees. They sang.',
      'Nairobi',
    ],
    [
      'the country of all its parties',
      'Court fines Kenyan minister',
      'A Kenyan court fined the Kenyan health minister. He paid at once.',
      'Kenya',
    ],
    [
      'nowhere, if the headline names a land that is spoken of',
      'UN condemns launch by Sudan',
      'The United Nations condemned the launch by Sudan. It was the third.',
      undefined,
    ],
    [
      'nowhere, if a correspondent tells of others',
      'Egypt condemns Sudan',
      'PARIS (Reuters) - Egypt condemned Sudan. Nobody answered.',
      undefined,
    ],
  ])('is inferred from %s', (_, title, text, place) => {
    const location = mainOf(title, text)?.location;
    expect(location?.resolved.place.name).toBe(place);
    expect(location?.stated ?? false).toBe(false);
  });
});
