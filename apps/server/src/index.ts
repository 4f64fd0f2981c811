export { type CreatedServer, createServer } from './create-server.ts';
export { type Environment, readEnvironment } from './environment.ts';
export { ServerFault, serverFaults } from './server-fault.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
