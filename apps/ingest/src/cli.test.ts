import { ExtractFault } from '@dateline/extract';
import { KnowledgeFault } from '@dateline/knowledge';
import { LanguageFault } from '@dateline/language';
import { StoreFault } from '@dateline/store';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from './cli.ts';
import { exitCodes } from './context.ts';
import { describeFault } from './describe-fault.ts';
import { IngestFault, ingestFaults } from './ingest-fault.ts';

const program = createProgram({
  context: () => {
    throw new Error('Help needs no context.');
  },
  exitCode: exitCodes.done,
});

describe.each(program.commands.map((command): [string, Command] => [command.name(), command]))(
  '%s',
  (_, command) => {
    test('says what it does, in a line and at length', () => {
      expect(command.summary()).toMatch(/^.{10,70}$/);
      expect(command.description()).toMatch(/^.{20,}\.$/);
    });

    test('describes every option and argument', () => {
      for (const { flags, description } of command.options)
        expect(`${flags} ${description}`).toMatch(/ .{5,}/);
      for (const argument of command.registeredArguments)
        expect(argument.description).toMatch(/.{5,}/);
    });

    test('shows an example in its help', () => {
      const help: string[] = [];
      command.configureOutput({ writeOut: (text) => help.push(text) }).outputHelp();
      expect(help.join('')).toMatch(new RegExp(`\\n.*dateline ${command.name()}`));
    });
  },
);

describe('faults', () => {
  test('say what happened and what to do', () => {
    const { text, exitCode } = describeFault(new IngestFault('NOT_FOUND', 'Cannot open "x".'));
    expect(text).toBe(`error NOT_FOUND: Cannot open "x".\n${ingestFaults.NOT_FOUND.fix}\n`);
    expect(exitCode).toBe(exitCodes.failed);
  });

  test.each(['BAD_ENVIRONMENT', 'BAD_ARGUMENT', 'UNKNOWN_NAME'] as const)(
    '%s is misuse',
    (code) => {
      expect(describeFault(new IngestFault(code, 'x')).exitCode).toBe(exitCodes.misused);
    },
  );

  test.each([
    new KnowledgeFault('IMPORT_OUTDATED', 'The imported places were packed before.'),
    new LanguageFault('MODEL_UNREADABLE', 'The model file ends too soon.'),
    new ExtractFault('LEXICON_SYNTAX', 'mine.txt:1: "bomb" is no section header.'),
    new StoreFault('DATABASE_IN_USE', 'Process 7 has it open.'),
  ])('of the packages below are no bugs: $code', (fault) => {
    expect(describeFault(fault).text).toMatch(new RegExp(`^error ${fault.code}: .+\\n.+\\n$`));
  });

  test('anything else is a bug and shows where', () => {
    expect(describeFault(new TypeError('oops')).text).toMatch(
      /bug in Dateline[\s\S]*oops[\s\S]*cli\.test/,
    );
  });

  test('every code has a title and a fix', () => {
    for (const { title, fix } of Object.values(ingestFaults)) {
      expect(title).toMatch(/[^.]$/);
      expect(fix).toMatch(/\.$/);
    }
  });
});
