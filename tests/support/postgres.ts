// Talks to PostgreSQL itself, beside the product's own client.
import pg from "pg";

/** Runs statements on a connection of their own. */
export async function query(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
