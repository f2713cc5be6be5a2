// Tries again what came out wrong only because somebody else was quicker: the same rows in another order, or the same new row.

/** Prisma's and PostgreSQL's codes: a write conflict, no serial order, a deadlock, a row that is there already. */
const again = new Set(["P2034", "40001", "40P01", "23505"]);

/** Runs the work, at most three times while the database reports such a clash. */
export async function retried<Output>(work: () => Promise<Output>, tries = 3): Promise<Output> {
  try {
    return await work();
  } catch (thrown) {
    if (tries <= 1 || !isConflict(thrown)) throw thrown;
    return retried(work, tries - 1);
  }
}

function isConflict(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code = "", meta } = thrown as DatabaseError;
  return again.has(code) || again.has(meta?.driverAdapterError?.cause?.originalCode ?? "");
}

/** What Prisma throws; PostgreSQL's own code lies deep in it. */
interface DatabaseError extends Error {
  code?: string;
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } };
}
