/** Every operation of `operations/` as a typed document: give one to your client and the answer has its type. */
export * from '../generated/documents/graphql.ts';
export * from '../generated/documents/index.ts';
