// Tries again what the database asked to try again: two deeds that wanted the same rows in another order.

const again = new Set(["P2034", "40001", "40P01"]);

/** Runs the work, at most three times while the database reports a deadlock or a write conflict. */
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
  const { code, meta } = thrown as { code?: string; meta?: { code?: string } };
  return again.has(code ?? "") || again.has(meta?.code ?? "");
}
