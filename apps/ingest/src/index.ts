/** What tests and scripts outside this package use; the `dateline` command is `main.ts`. */
export type { CleanArticle, Origin, RawArticle } from './article.ts';
export { createProgram } from './cli.ts';
export { StoryClusterer } from './cluster/story-clusterer.ts';
export { type EventsOptions, runEvents } from './commands/run-events.ts';
export { type IngestCommandOptions, runIngest } from './commands/run-ingest.ts';
export { type CommandContext, type ExitCode, exitCodes } from './context.ts';
export { type Environment, environmentVariables, parseEnvironment } from './environment.ts';
export { chooseEvent, scoreSameness } from './fusion/choose-event.ts';
export type { Happening, StoredHappening } from './fusion/happening.ts';
export { IngestFault, type IngestFaultCode, ingestFaults } from './ingest-fault.ts';
export type { IngestSummary } from './ingest-summary.ts';
export { openPagePool, openReaderPool } from './open-pools.ts';
export { type IngestRequest, ingest, type PipelineTools } from './pipeline.ts';
export { createProcessContext } from './process-context.ts';
