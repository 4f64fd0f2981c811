import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stagesIn } from './stages.ts';

describe('the stages of training', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-stages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const silent = (): void => undefined;

  it('makes what is missing, and reads it afterwards', () => {
    let made = 0;
    const make = (): Uint8Array => Uint8Array.of(++made);
    expect(stagesIn(folder, silent)('one', make)).toEqual(Uint8Array.of(1));
    expect(stagesIn(folder, silent)('one', make)).toEqual(Uint8Array.of(1));
    expect(made).toBe(1);
  });

  it('does not take what a stopped stage saved for its product', () => {
    const stop = (save: (unfinished: Uint8Array) => void): Uint8Array => {
      save(Uint8Array.of(9));
      throw new Error('stopped');
    };
    expect(() => stagesIn(folder, silent)('one', stop)).toThrow('stopped');
    expect(existsSync(join(folder, 'one'))).toBe(false);
    expect(stagesIn(folder, silent)('one', () => Uint8Array.of(2))).toEqual(Uint8Array.of(2));
  });
});
