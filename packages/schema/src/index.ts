export { schemaText } from '../generated/schema-text.ts';
export type * from '../generated/types.ts';
export { scalars } from './scalars.ts';
