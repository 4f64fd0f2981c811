/** Every operation of `operations/` as a typed document: give one to your client and the answer has its type. */
export { graphql } from '../generated/documents/gql.ts';
export * from '../generated/documents/graphql.ts';
