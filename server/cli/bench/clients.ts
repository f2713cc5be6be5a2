// The bench's client process: all clients of all servers live here, so that they share one clock and one core's worth of work.
import type { Socket } from "socket.io-client";
import { Bustle } from "./bustle";
import { chat } from "./chat";
import { connectAll } from "./line";
import type { Order } from "./orders";
import { askForPage } from "./pages";
import { Crowd } from "./storming";

const held: Socket[] = [];
const crowd = new Crowd();
let bustle: Bustle | undefined;

process.on("message", (order: Order) => {
  done(order).then(
    (report) => process.send?.({ report: report ?? null }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});

async function done(order: Order): Promise<unknown> {
  switch (order.kind) {
    case "chat":
      return chat(order);
    case "page":
      return askForPage(order);
    case "connect":
      return void held.push(...(await connectAll(order.origin, order.people)));
    case "bustle":
      bustle = new Bustle(order);
      return bustle.begin();
    case "calm":
      return bustle?.end();
    case "follow":
      return crowd.open(order.origin, order.people);
    case "cut":
      return crowd.cut();
    case "return":
      return crowd.comeBack();
    case "caught-up":
      return crowd.caughtUp();
    case "known":
      return crowd.known(order.rooms);
    case "leave":
      crowd.close();
      for (const line of held.splice(0)) line.disconnect();
  }
}
