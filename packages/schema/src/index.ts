export type * from '../generated/types.ts';
export { scalars } from './scalars.ts';
export { schemaText } from './schema-text.ts';
