// Waiting for something that may take long, and not a moment longer than it is wanted.

/**
 * Waits for the work; as soon as the signal says so it fails instead, with the signal's reason, and the work is left to
 * itself. For work that may be cut off anywhere.
 */
export async function unlessAborted<Output>(
  signal: AbortSignal | undefined,
  work: Promise<Output>,
): Promise<Output> {
  if (!signal) return work;
  let stop = () => {};
  const aborted = new Promise<never>((_done, fail) => {
    stop = () => fail(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", stop));
}
