// For whoever watches the server: whether it lives, and whether it can do its work.
import { type RequestHandler, Router } from "express";
import { inTime } from "../domain/core/away";
import type { World } from "../world";

/** `/healthz`: the process answers. `/readyz`: its database does too, and it is not about to stop. */
export function health({ db, inHand }: World): RequestHandler {
  const router = Router();
  router.get("/healthz", (_request, response) => void response.type("text").send("ok\n"));
  router.get("/readyz", async (_request, response) => {
    const ready = !inHand.stopping && (await answers(db));
    response
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  });
  return router;
}

async function answers(db: World["db"]): Promise<boolean> {
  return inTime(db.$queryRaw`select 1`, 2_000).then(
    () => true,
    () => false,
  );
}
