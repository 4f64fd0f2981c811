import { describe, expect, it } from 'vitest';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { loadCodebook } from './codebook.ts';
import { sectors } from './sector.ts';

const codebook = loadCodebook();

describe('the codebook', () => {
  it('holds the 16 PLOVER types and 10 of our own', () => {
    const inScheme = (scheme: string) =>
      codebook.eventTypes.filter((eventType) => eventType.scheme === scheme);
    expect(inScheme('PLOVER')).toHaveLength(16);
    expect(inScheme('DATELINE').map(({ type }) => type)).toEqual([
      'MOVE',
      'DIE',
      'DISASTER',
      'ACCIDENT',
      'OUTBREAK',
      'ELECT',
      'RULE',
      'TRADE',
      'STATEMENT',
      'NEWS',
    ]);
  });

  it('holds the 37 contexts, each with cues', () => {
    expect(codebook.contexts).toHaveLength(37);
  });

  it('defines every sector', () => {
    expect(codebook.sectors.map(({ sector }) => sector).sort()).toEqual([...sectors].sort());
  });

  it('holds CAMEO 1.1b3: 20 roots and 298 codes below them', () => {
    expect(codebook.cameo.filter(({ code }) => code.length === 2)).toHaveLength(20);
    expect(codebook.cameo.filter(({ code }) => code.length > 2)).toHaveLength(298);
  });

  it('leads every CAMEO code it names to a row of CAMEO', () => {
    const codes = codebook.eventTypes.flatMap((type) => [
      type.cameo,
      ...type.modes.map((mode) => mode.cameo),
    ]);
    for (const code of codes)
      if (code !== null) expect(codebook.findCameo(code), code).toBeDefined();
  });
});

describe('scores and codes', () => {
  it.each([
    ['ASSAULT', ['aerial'], '195', -9],
    ['ASSAULT', [], '180', -9],
    ['CONSULT', ['phone'], '041', 1.5],
    ['RETREAT', ['ceasefire'], '0871', 7.5],
    ['COERCE', ['curfew'], '1723', -7],
    ['MOVE', ['flee'], null, -2],
  ])('codes %s %s as %s with %d', (type, modes, cameo, score) => {
    expect(codebook.cameoOf(type, modes)).toBe(cameo);
    expect(codebook.goldsteinOf(type, modes)).toBe(score);
  });

  it('lets the gravest of several modes speak', () => {
    expect(codebook.goldsteinOf('PROTEST', ['boycott', 'riot'])).toBe(-7);
    expect(codebook.cameoOf('PROTEST', ['boycott', 'riot'])).toBe('145');
  });

  it('keeps concessions verbal, sanctions material, and our own scheme without a quad', () => {
    expect(codebook.quadOf('CONCEDE')).toBe('VERBAL_COOPERATION');
    expect(codebook.quadOf('SANCTION')).toBe('MATERIAL_CONFLICT');
    expect(codebook.quadOf('DISASTER')).toBeNull();
  });

  it('offers the nearest type for a mistyped one', () => {
    expect(() => codebook.get('ASAULT')).toThrow(KnowledgeFault);
    expect(() => codebook.get('ASAULT')).toThrow('Did you mean ASSAULT?');
  });
});
