// The Express application: what every request passes through, and where it goes from there.
import { resolve } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import { chosenLanguage } from "~/app/i18n/chosen";
import { deviceIn } from "../auth/device";
import { Away, inTime } from "../domain/core/away";
import type { World } from "../world";
import { addressIn } from "./address";
import { api } from "./api";
import { failures } from "./failure";
import { headers } from "./headers";
import { health } from "./health";
import { accessLog } from "./log";
import { ownPagesOnly } from "./own";
import { uploads } from "./upload";

export interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Vite's own handlers, while developing. */
  before?: RequestHandler;
}

export function httpApp(world: World, pages: Pages): Express {
  const app = express().disable("x-powered-by").disable("etag");
  app.use(health(world));
  app.use(accessLog(world.log));
  app.use(takenInHand(world));
  app.use(headers(world.settings));
  app.use(compression());
  if (pages.before) app.use(pages.before);
  app.use(files());
  app.use(ownPagesOnly(world.settings));
  app.use(whoKnocks(world));
  app.use("/api", api(world));
  app.use("/uploads", uploads(world));
  app.all(
    "*",
    createRequestHandler({
      build: pages.build,
      mode: world.settings.mode,
      getLoadContext: (_request, { locals }) => ({
        nonce: locals.nonce,
        language: locals.language,
        person: locals.person,
        domain: locals.domain,
        settings: { uploadLimit: world.settings.uploadLimit, contact: world.settings.contact },
      }),
    }),
  );
  app.use(failures(world.log));
  return app;
}

/** Whoever comes while the server is stopping is told to come again. */
function takenInHand({ inHand }: World): RequestHandler {
  return (_request, response, next) => {
    const answered = inHand.take();
    if (answered) {
      response.once("close", answered);
      return next();
    }
    response.writeHead(503, { "retry-after": "2", connection: "close" });
    response.end("Armkrok stannar. / Armkrok is stopping.\n");
  };
}

/** What Vite has built: named by its content, so that browsers keep it for ever. */
function files(): RequestHandler {
  const folder = resolve("build/remix/client");
  const router = express.Router();
  router.use(
    "/assets",
    express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  router.use(express.static(folder, { maxAge: "1h", index: false }));
  return router;
}

/** Finds out who asks, by cookie or token, and makes the context that the request acts in. */
function whoKnocks({ sessions, settings, contextFor }: World): RequestHandler {
  return (request, response, next) => {
    const { cookie, authorization, "accept-language": accept } = request.headers;
    // Until somebody says otherwise: what is answered is for the one who asks, and is asked for anew.
    response.setHeader("Cache-Control", "private, no-cache");
    const found = authorization ? sessions.callerFromBearer(authorization) : sessions.callerFrom(cookie);
    const known = (caller: Awaited<typeof found>) => {
      response.locals.language = chosenLanguage({ person: caller?.language, cookie, accept });
      response.locals.person = caller && { id: caller.personId, name: caller.name };
      response.locals.domain = contextFor({
        caller,
        address: addressIn(request, settings.proxies),
        device: deviceIn(request.headers["user-agent"]),
      });
      next();
    };
    inTime(found).then(known, (cause) => next(new Away("nobody could be asked who asks", { cause })));
  };
}
