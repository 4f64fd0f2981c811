import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LATE } from './compile-late.ts';

test('this Node still knows the option', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(options).toContain(`${LATE.split('=')[0]} `);
});
