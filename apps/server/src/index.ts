export { type CreatedServer, createServer } from './create-server.ts';
export { type Environment, readEnvironment } from './environment.ts';
export { faultCatalogue, ServerFault } from './errors.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
