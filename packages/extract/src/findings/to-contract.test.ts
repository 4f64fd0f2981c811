import { expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';
import { toContract } from './to-contract.ts';

test('goes by who is meant, where the words are a pronoun', () => {
  const text = 'Rebels left Homs on Monday. They shelled the bridge.';
  const written = toContract(read(text), 'a2') as { events: { actors: { name: string }[] }[] };
  expect(written.events.at(-1)?.actors[0]?.name).toMatch(/rebels/i);
});

test('an extraction is written with plain codes and offsets', () => {
  const written = toContract(read('Russian jets bombed rebels near Aleppo on Sunday.'), 'a1');
  expect(JSON.parse(JSON.stringify(written))).toMatchObject({
    id: 'a1',
    events: [
      {
        type: 'ASSAULT',
        modes: ['aerial'],
        cameo: '195',
        quad: 'MATERIAL_CONFLICT',
        trigger: { start: 13, end: 19 },
        actors: [{ country: 'RUS', sector: 'MIL', start: 0, end: 12 }],
        location: { country: 'SYR', stated: true },
        date: { value: '2024-12-08', precision: 'DAY', stated: true },
        factuality: 'ASSERTED',
      },
    ],
  });
});
