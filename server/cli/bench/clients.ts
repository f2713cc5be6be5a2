// The bench's client process: all clients of all servers live here, so that they share one clock and one core's worth of work.
import type { Socket } from "socket.io-client";
import { chat } from "./chat";
import { connectAll } from "./line";
import type { Order } from "./orders";
import { askForPage } from "./pages";

const held: Socket[] = [];

process.on("message", (order: Order) => {
  done(order).then(
    (report) => process.send?.({ report }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});

async function done(order: Order): Promise<unknown> {
  if (order.kind === "chat") return chat(order);
  if (order.kind === "page") return askForPage(order);
  if (order.kind === "connect") held.push(...(await connectAll(order.origin, order.people)));
  else for (const line of held.splice(0)) line.disconnect();
  return null;
}
