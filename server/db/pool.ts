// Connections to the database, several at once: the one place where they are opened.
import pg from "pg";

/**
 * A pool whose connections may end at any moment and harm only whoever asks them something just then. The pool listens for
 * the end of those that rest, and who has taken one from it for the end of that; in between, when one is handed on, nobody
 * did, and what nobody hears ends the process.
 */
export function openPool(settings: pg.PoolConfig & { pipeline?: boolean }): pg.Pool {
  const pool = new pg.Pool(settings);
  // One that ends says so to whoever waits for its answer; where nobody does, it concerns nobody.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
