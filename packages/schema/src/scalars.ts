/** How the scalars of the schema are checked and written, for whoever executes it: the server and the mock. */
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';

export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: underName('Date', GraphQLLocalDate),
  DateTime: underName('DateTime', GraphQLDateTimeISO),
  URL: underName('URL', GraphQLURL),
  LanguageTag: patternScalar(
    'LanguageTag',
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    'a language such as en or pt-BR',
  ),
  QID: patternScalar('QID', /^Q[1-9]\d*$/, 'an item of Wikidata such as Q159'),
};

/** The name and the description are the schema's; the library's stay behind. */
function underName(
  name: string,
  { serialize, parseValue, parseLiteral }: GraphQLScalarType,
): GraphQLScalarType {
  return new GraphQLScalarType({ name, serialize, parseValue, parseLiteral });
}

function patternScalar(name: string, pattern: RegExp, meaning: string): GraphQLScalarType {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name} is ${meaning}, not ${JSON.stringify(value)}.`);
  };
  return new GraphQLScalarType({ name, serialize: check, parseValue: check });
}
