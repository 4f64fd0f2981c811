import { InvalidArgumentError } from 'commander';
import { actorColumns } from '../import/actors/actor-row.ts';
import { defaultFeatures } from '../import/geonames/geonames-options.ts';
import type { AddCommand } from './command.ts';
import type {
  GeonamesCommandOptions,
  ImportCommandOptions,
  WikidataCommandOptions,
} from './run-import.ts';

export const addImportCommand: AddCommand = (program, session) => {
  const command = program
    .command('import')
    .summary('add places and actors of your own to what is known')
    .description(
      'Import places from GeoNames dumps, actors from Wikidata dumps, and actors from a list of your own. Files are read as they are published, also packed with zip, gzip, bzip2 or Zstandard. An import that was stopped goes on where it stopped; importing a file again changes nothing. What is imported is known to every process that starts afterwards and to servers that run, and gives the knowledge another version, so that articles can be read again with it.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ dateline import geonames cities500.zip admin1CodesASCII.txt admin2Codes.txt alternateNamesV2.zip
  $ dateline import wikidata latest-all.json.bz2
  $ dateline import actors own-actors.csv`,
    );
  addGeonamesCommand(command, session);
  addWikidataCommand(command, session);
  addOwnActorsCommand(command, session);
  addPackCommand(command, session);
};

const addGeonamesCommand: AddCommand = (command, session) => {
  command
    .command('geonames')
    .summary('import places from GeoNames dumps')
    .description(
      'Import places from the files of https://download.geonames.org/export/dump: cities500 to allCountries or single countries, admin1CodesASCII, admin2Codes, alternateNamesV2, hierarchy. Each is known by what is in it, and they are read in the right order. Places that are known already keep their names and ids.',
    )
    .argument('<file...>', 'files of GeoNames, as published or unpacked')
    .option(
      '--features <list>',
      'feature classes and codes to take, such as P,A.ADM1,S.AIRB',
      parseFeatures,
      defaultFeatures,
    )
    .option('--min-population <number>', 'fewest inhabitants of a populated place', parseNumber, 0)
    .option('--countries <list>', 'only these countries, such as SY,IQ', parseList, [])
    .option('--languages <list>', 'languages of other names to take', parseList, ['en'])
    .option('--again', 'read files again that were imported before')
    .option('--json', 'print bad lines and the outcome as NDJSON on stdout')
    .option('-q, --quiet', 'no progress and no notices')
    .addHelpText('after', '\nExample:\n  $ dateline import geonames SY.zip --languages en,fr')
    .action(async (files: readonly string[], options: GeonamesCommandOptions) => {
      const { runGeonamesImport } = await import('./run-import.ts');
      session.exitCode = await runGeonamesImport(
        files,
        options,
        session.context(command.optsWithGlobals()),
      );
    });
};

const addWikidataCommand: AddCommand = (command, session) => {
  command
    .command('wikidata')
    .summary('import actors from a Wikidata dump')
    .description(
      'Import actors from a Wikidata dump in JSON (https://dumps.wikimedia.org/wikidatawiki/entities), whole or filtered, one item a line: people who hold or held political posts, with their terms, and organisations of the kinds that act in the news. Posts and countries are looked up in the dump itself.',
    )
    .argument('<file>', 'dump of Wikidata, as published or unpacked')
    .option('--min-sitelinks <number>', 'fewest Wikimedia pages about an actor', parseNumber, 1)
    .option('--classes <list>', 'more classes whose items are organisations', parseItems, [])
    .option('--again', 'read a file again that was imported before')
    .option('--json', 'print bad lines and the outcome as NDJSON on stdout')
    .option('-q, --quiet', 'no progress and no notices')
    .addHelpText('after', '\nExample:\n  $ dateline import wikidata politicians.json.gz')
    .action(async (file: string, options: WikidataCommandOptions) => {
      const { runWikidataImport } = await import('./run-import.ts');
      session.exitCode = await runWikidataImport(
        file,
        options,
        session.context(command.optsWithGlobals()),
      );
    });
};

const addOwnActorsCommand: AddCommand = (command, session) => {
  command
    .command('actors')
    .summary('import a list of your own actors')
    .description(
      'Import actors from a CSV file with a head line. A row that has the id, the Wikidata item or the name of an actor that is known adds to it.',
    )
    .argument('<file>', 'CSV file in UTF-8')
    .option('--again', 'read a file again that was imported before')
    .option('--json', 'print bad rows and the outcome as NDJSON on stdout')
    .option('-q, --quiet', 'no progress and no notices')
    .addHelpText(
      'after',
      `\nColumns:\n${describeColumns()}\n\nExample:\n  $ dateline import actors own-actors.csv`,
    )
    .action(async (file: string, options: ImportCommandOptions) => {
      const { runActorsImport } = await import('./run-import.ts');
      session.exitCode = await runActorsImport(
        file,
        options,
        session.context(command.optsWithGlobals()),
      );
    });
};

const addPackCommand: AddCommand = (command, session) => {
  command
    .command('pack')
    .summary('pack what was imported anew, without its files')
    .description(
      'Join and pack everything that was imported anew, for a new version of Dateline or after actors were merged. The files are not needed.',
    )
    .option('--json', 'print the outcome as NDJSON on stdout')
    .option('-q, --quiet', 'no notices')
    .addHelpText('after', '\nExample:\n  $ dateline import pack')
    .action(async (options: ImportCommandOptions) => {
      const { runPack } = await import('./run-import.ts');
      session.exitCode = await runPack(options, session.context(command.optsWithGlobals()));
    });
};

const describeColumns = (): string =>
  Object.entries(actorColumns)
    .map(([name, meaning]) => `  ${name.padEnd(10)}  ${meaning}`)
    .join('\n');

const parseList = (value: string): string[] => value.split(',').map((part) => part.trim());

function parseFeatures(value: string): string[] {
  const features = parseList(value);
  if (features.every((one) => /^[AHLPRSTUV](?:\.[A-Z0-9]+)?$/.test(one))) return features;
  throw new InvalidArgumentError('It is not a list of GeoNames features such as P,A.ADM1.');
}

function parseItems(value: string): string[] {
  const items = parseList(value);
  if (items.every((item) => /^Q\d+$/.test(item))) return items;
  throw new InvalidArgumentError('It is not a list of Wikidata items such as Q7278,Q245065.');
}

function parseNumber(value: string): number {
  const number = Number(value);
  if (value !== '' && Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('It is not a whole number.');
}
