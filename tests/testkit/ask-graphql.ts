/** Asks a GraphQL server over HTTP, as any client would. */

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export async function askGraphQL<Data>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Answer<Data>>;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}

/** The data of an answer that must be without errors. */
export async function dataOf<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, errors } = await answer;
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}
