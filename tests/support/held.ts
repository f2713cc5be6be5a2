// Holds a row that a deed needs last of all, so that a test can see what others do while that deed is under way.
import pg from "pg";
import type { World } from "./world";

/**
 * Starts `first`, which comes to a halt at the audience's row just before it commits; then does `meanwhile`, also when
 * that waits for the first; and lets both go on.
 * @returns how both ended
 */
export async function whileHalted<First, Second>(
  world: World,
  audienceId: string,
  first: () => Promise<First>,
  meanwhile: () => Promise<Second>,
): Promise<[PromiseSettledResult<First>, PromiseSettledResult<Second>]> {
  const client = new pg.Client({ connectionString: world.url });
  // A transaction sees the others' waiting as it was when it first looked: so another connection looks.
  const watch = new pg.Client({ connectionString: world.url });
  await Promise.all([client.connect(), watch.connect()]);
  try {
    await client.query("begin");
    await client.query(`select 1 from "Audience" where id = $1 for no key update`, [audienceId]);
    const one = first();
    one.catch(() => {});
    await waiting(watch, 1);
    const two = meanwhile();
    await Promise.race([two.catch(() => {}), waiting(watch, 2)]);
    await client.query("commit");
    return await Promise.allSettled([one, two]);
  } finally {
    await Promise.all([client.end(), watch.end()]);
  }
}

/** Until so many statements wait for a row that another transaction holds. */
export async function waiting(client: pg.Client, count: number): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if ((rows[0]?.count ?? 0) >= count) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`waited in vain for ${count} deeds to come to a halt`);
}
