// Several statements in one packet there and one back: the database is woken once for all of them, and so is this program.
import pg from "pg";

/** A statement that each connection reads and plans once, under a name that no other one has. */
export interface Prepared {
  name: string;
  text: string;
  values?: unknown[];
}

export type Ask = (statement: Prepared) => Promise<pg.QueryResult>;

/**
 * Gives a way to ask what belongs to one transaction: what is asked in one go of the program leaves when that is over. One
 * packet is one piece: when a statement fails, those behind it are not carried out, and all of them reject by what it
 * failed by.
 */
export function askingInPackets(client: pg.PoolClient): Ask {
  let waiting: Waiting[] = [];
  const leave = () => {
    const leaving = waiting;
    waiting = [];
    const done = (error: Error | undefined, results: Results) => {
      for (const [i, { resolve, reject }] of leaving.entries())
        if (error) reject(error);
        else resolve([results].flat()[i] as pg.QueryResult);
    };
    client.query(new Packet(leaving.map(queryOf), done));
  };
  return (statement) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) process.nextTick(leave);
      waiting.push({ statement, resolve, reject });
    });
}

interface Waiting {
  statement: Prepared;
  resolve(result: pg.QueryResult): void;
  reject(reason: Error): void;
}

/** Of one statement alone, its result by itself. */
type Results = pg.QueryResult | pg.QueryResult[];

/** node-postgres keeps the results of several statements apart by itself; what is sent is what each of them would send. */
class Packet extends pg.Query {
  constructor(queries: pg.Query[], done: (error: Error | undefined, results: Results) => void) {
    super("", done);
    this.submit = (connection) => {
      // PostgreSQL answers at each Sync, and after a failure goes on behind the next one: there is one, in the end.
      const unsynced: pg.Connection = Object.create(connection, { sync: { value: () => {} } });
      connection.stream.cork();
      for (const query of queries) query.submit(unsynced);
      connection.sync();
      connection.stream.uncork();
    };
  }
}

/** Given its name afterwards: of what is given as an object, node-postgres copies each property's description. */
function queryOf({ statement: { name, text, values } }: Waiting): pg.Query {
  return Object.assign(new pg.Query(text, values), { name });
}
