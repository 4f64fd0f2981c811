import { schemaText } from '@dateline/schema';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ServerFault } from '../server-fault.ts';
import { codeListsOf } from './code-lists.ts';
import { parseEventQuery } from './parse-event-query.ts';

const codes = codeListsOf(buildSchema(schemaText));

describe('the language of the search box', () => {
  test.each([
    [
      'involving:Russia in:Syria',
      [{ actors: [{ name: 'Russia' }] }, { location: { name: 'Syria' } }],
    ],
    ['by:"Free Syrian Army"', [{ actors: [{ name: 'Free Syrian Army', role: 'ACTOR' }] }]],
    ['against:civilians', [{ actors: [{ name: 'civilians', role: 'RECIPIENT' }] }]],
    ['type:assault,Protest', [{ eventType: ['ASSAULT', 'PROTEST'] }]],
    ['mode:heavy-weapons', [{ mode: ['HEAVY_WEAPONS'] }]],
    ['TYPE:aid', [{ eventType: ['AID'] }]],
    [
      'quad:material_conflict context:election',
      [{ quadClass: ['MATERIAL_CONFLICT'] }, { context: ['ELECTION'] }],
    ],
    ['is:future,negated', [{ factuality: ['FUTURE', 'NEGATED'] }]],
    [
      'after:2024-11 before:2024-12-08',
      [{ date: { from: '2024-11-01' } }, { date: { to: '2024-12-08' } }],
    ],
    ['on:2024-02', [{ date: { from: '2024-02-01', to: '2024-02-29' } }]],
    ['on:2023', [{ date: { from: '2023-01-01', to: '2023-12-31' } }]],
    ['before:2024-11', [{ date: { to: '2024-11-30' } }]],
    [
      'on:2023,2024-05-01',
      [
        {
          or: [
            { date: { from: '2023-01-01', to: '2023-12-31' } },
            { date: { from: '2024-05-01', to: '2024-05-01' } },
          ],
        },
      ],
    ],
    [
      'by:Kenya,"African Union"',
      [
        {
          or: [
            { actors: [{ name: 'Kenya', role: 'ACTOR' }] },
            { actors: [{ name: 'African Union', role: 'ACTOR' }] },
          ],
        },
      ],
    ],
    [
      '-in:Chad,Niger',
      [{ not: { or: [{ location: { name: 'Chad' } }, { location: { name: 'Niger' } }] } }],
    ],
    ['in:"Paris, Texas"', [{ location: { name: 'Paris, Texas' } }]],
    [
      'in:loc_gn:2639835 involving:act_KEN.GOV',
      [{ location: { within: ['loc_gn:2639835'] } }, { actors: [{ id: ['act_KEN.GOV'] }] }],
    ],
    ['on:2024-12-08', [{ date: { from: '2024-12-08', to: '2024-12-08' } }]],
    ['source:Northgate.example', [{ source: { domain: ['northgate.example'] } }]],
    ['cameo:19,20', [{ cameo: ['19', '20'] }]],
    ['-type:consult', [{ not: { eventType: ['CONSULT'] } }]],
    ['ceasefire -gaza "prisoner swap"', [{ text: 'ceasefire -gaza "prisoner swap"' }]],
    ['in:Syria chlorine', [{ location: { name: 'Syria' } }, { text: 'chlorine' }]],
    ['"in:Syria"', [{ text: '"in:Syria"' }]],
    ['', []],
    ['   ', []],
  ])('%s', (text, and) => {
    expect(parseEventQuery(text, codes)).toEqual({ and });
  });

  test.each([
    ['involvng:Russia', /`involvng:` in `query` is not a key. Did you mean involving:/],
    ['type:asault', /Did you mean ASSAULT/],
    ['type:', /has no value/],
    ['in:""', /has no value/],
    ['in:Chad,', /has no value/],
    ['in:,Chad', /has no value/],
    ['type:aid,,protest', /has no value/],
    ['after:2023,2024', /several values/],
    ['on:2024-1', /needs a day/],
    ['on:2024-02-30', /needs a day/],
    ['after:yesterday', /needs a day such as 2024-12-08/],
    ['after:2024-13-01', /needs a day/],
    ['"never closed', /not closed/],
    ['constructor:x', /is not a key/],
  ])('%s is refused', (text, message) => {
    expect(() => parseEventQuery(text, codes)).toThrow(message);
  });

  test('no text makes it fail otherwise than by a refusal that says what is wrong', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        try {
          parseEventQuery(text, codes);
        } catch (error) {
          expect(error).toBeInstanceOf(ServerFault);
        }
      }),
    );
  });
});
