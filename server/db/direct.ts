// node-postgres as it is, for the few statements of the hot path: a fifth of the work that a layer above it takes.
import type pg from "pg";
import type { Direct, Sql } from "../domain/core/context";
import { type Ask, askingInPackets, type Prepared } from "./packet";
import { openPool } from "./pool";

export interface ClosingDirect extends Direct {
  close(): Promise<void>;
}

/** How long a transaction waits for a connection, and each of its statements for an answer, in milliseconds. */
const patience = { connectionTimeoutMillis: 10_000, query_timeout: 20_000 };

/**
 * Opens a few connections of its own: gathered deeds come one transaction after the other. Statements by themselves have
 * others, so that many of those at once keep no transaction waiting.
 */
export function openDirect(url: string): ClosingDirect {
  const pool = poolOn(url);
  const beside = poolOn(url);
  return {
    ...sqlOn((statement) => beside.query(statement)),
    async transaction(work) {
      const client = await pool.connect();
      try {
        const output = await transacted(client, work);
        client.release();
        return output;
      } catch (thrown) {
        // Whatever state the connection is in, nobody gets it again.
        client.release(true);
        throw thrown;
      }
    },
    async close() {
      await Promise.all([pool.end(), beside.end()]);
    },
  };
}

function poolOn(url: string): pg.Pool {
  return openPool({
    connectionString: url,
    max: 2,
    // A packet leaves without waiting for the answer to the one before it.
    pipeline: true,
    // Planned once: for so short a statement, planning anew with each call takes longer than carrying it out. By indexes
    // only: a plan that was made while a table was small would go on reading all of it when it has grown.
    options: "-c timezone=UTC -c plan_cache_mode=force_generic_plan -c enable_seqscan=off",
    ...patience,
  });
}

async function transacted<Output>(
  client: pg.PoolClient,
  work: (tx: Sql, commit: () => void) => Promise<Output>,
): Promise<Output> {
  const ask = askingInPackets(client);
  const begun = ask({ name: "begin", text: "begin" });
  let committed: Promise<void> | undefined;
  const commit = () => {
    committed ??= committing(ask);
    // Who has it fail also has the statement fail that it failed by.
    committed.catch(() => {});
    return committed;
  };
  const [output] = await Promise.all([work(sqlOn(ask), commit), begun]);
  await commit();
  return output;
}

async function committing(ask: Ask): Promise<void> {
  const { command } = await ask({ name: "commit", text: "commit" });
  // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and nobody minded.
  if (command !== "COMMIT") throw new Error("a transaction was undone where it should have been committed");
}

function sqlOn(ask: Ask): Sql {
  const run = (strings: TemplateStringsArray, values: unknown[]) =>
    ask({ ...statementOf(strings), values: values.map(asSent) });
  return {
    $queryRaw: async <Rows>(strings: TemplateStringsArray, ...values: unknown[]) =>
      (await run(strings, values)).rows as Rows,
    $executeRaw: async (strings, ...values) => (await run(strings, values)).rowCount ?? 0,
  };
}

const statements = new WeakMap<TemplateStringsArray, Prepared>();
let count = 0;

/** Each statement of the code is read and planned once for each connection. */
function statementOf(strings: TemplateStringsArray): Prepared {
  const known = statements.get(strings);
  if (known) return known;
  const text = strings.reduce((before, after, i) => `${before}$${i}${after}`);
  const statement = { name: `direct${count++}`, text };
  statements.set(strings, statement);
  return statement;
}

/** A moment goes as UTC, which every column holds; node-postgres itself would send the machine's own time. */
function asSent(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
