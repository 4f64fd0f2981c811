/** Notes every statement sent to a database, so that another server can send the same. */
import type { OpenDatabase, Queryable, Statement } from '@dateline/store';

export interface Recording {
  readonly database: OpenDatabase;
  /** Those sent since it was last asked. */
  take(): readonly Statement[];
}

export function recordStatements(database: OpenDatabase): Recording {
  const statements: Statement[] = [];
  const recording = <Target extends Queryable>(target: Target): Target => ({
    ...target,
    query: <Row extends object>(statement: Statement) => {
      statements.push(statement);
      return target.query<Row>(statement);
    },
  });
  return {
    take: () => statements.splice(0),
    database: {
      ...recording(database),
      transaction: (work) => database.transaction((connection) => work(recording(connection))),
    },
  };
}
