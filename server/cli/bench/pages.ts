// Asks for a page over and over, on connections that stay open, as fast as it is answered.
import autocannon from "autocannon";
import type { PageOrder, PageReport } from "./orders";

/** Before it counts, in seconds: code gets compiled. */
const warmUp = 2;

export async function askForPage(order: PageOrder): Promise<PageReport> {
  await fire(order, warmUp);
  const { latency, requests, non2xx, errors } = await fire(order, order.seconds);
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors,
  };
}

function fire({ url, cookies, connections }: PageOrder, duration: number) {
  const readers = cookies.values();
  const setupClient = (client: autocannon.Client) => {
    const cookie = readers.next().value;
    if (cookie) client.setHeaders({ cookie });
  };
  return autocannon({ url, connections, duration, setupClient });
}
