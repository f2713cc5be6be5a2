// How a peer is told to begin, and the port that it answers with.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The order that a peer begins by. */
export interface MayListen {
  kind: "listen";
}

/** Listens on a port that is free. */
export function portWhenListening(http: Server): Promise<number> {
  return new Promise((done, fail) => {
    http.once("error", fail);
    http.listen(0, "127.0.0.1", () => done((http.address() as AddressInfo).port));
  });
}
