import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment', () => {
  test('has a default for every variable', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({ host: '127.0.0.1', port: 4000, logLevel: 'info' });
    expect(environment.database).toHaveProperty('directory');
  });

  test('takes a variable set to nothing for one not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' }).port).toBe(4000);
  });

  test('prefers PostgreSQL where an address is given', () => {
    const url = 'postgres://localhost/dateline';
    expect(readEnvironment({ DATABASE_URL: url, DATELINE_DATA_DIR: '/data' }).database).toEqual({
      url,
    });
  });

  test('keeps the embedded database in a folder of the data directory', () => {
    expect(readEnvironment({ DATELINE_DATA_DIR: '/data' }).database).toEqual({
      directory: '/data/database',
    });
  });

  test('takes origins joined by commas', () => {
    const { allowedOrigins } = readEnvironment({
      ALLOWED_ORIGINS: 'http://localhost:5173,https://news.example',
    });
    expect(allowedOrigins).toEqual(['http://localhost:5173', 'https://news.example']);
    expect(() => readEnvironment({ ALLOWED_ORIGINS: '*' })).toThrow(
      /ALLOWED_ORIGINS must be origins/,
    );
  });

  test('reports every problem at once, and no password', () => {
    const broken = {
      PORT: '99999',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://root:secret@host/db',
    };
    expect(() => readEnvironment(broken)).toThrow(
      expect.objectContaining({
        code: 'ENVIRONMENT_INVALID',
        message: expect.stringMatching(
          /DATABASE_URL.*\n.*PORT must be at most 65535.*"99999".*\n.*LOG_LEVEL/s,
        ),
      }),
    );
    expect(() => readEnvironment(broken)).not.toThrow(/secret/);
  });
});
