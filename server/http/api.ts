// The HTTP doorway: POST for every command, GET for every query, from the register.
import express, { type NextFunction, type Request, type Response, Router } from "express";
import { perform } from "../domain/core/perform";
import { ask } from "../domain/core/query";
import { isRefusal, refusal } from "../domain/core/refusal";
import { commands, queries } from "../domain/index";
import type { World } from "../world";
import { asyncApi } from "./asyncapi";
import { openApi } from "./openapi";
import { sendProblem } from "./problem";

export function api(world: World): Router {
  const router = Router();
  router.get("/openapi.json", describing(openApi, world.settings.origin));
  router.get("/events.json", describing(asyncApi, world.settings.origin));
  router.use(express.json({ limit: "256kb", strict: false }));
  for (const command of commands)
    router.post(
      `/${command.name}`,
      answering((request, response) => perform(command, response.locals.domain, request.body)),
    );
  for (const query of queries)
    router.get(
      `/${query.name}`,
      answering((request, response) => ask(query, response.locals.domain, inputOf(request))),
    );
  router.use((_request, response) => sendProblem(response, refusal("not-found")));
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (isUnreadable(error)) return sendProblem(response, refusal("invalid"));
    next(error);
  });
  return router;
}

/** Made when it is first asked for: a start need not wait for it. */
function describing(made: (origin: string) => object, origin: string) {
  let description: string | undefined;
  return (_request: Request, response: Response) => {
    description ??= JSON.stringify(made(origin));
    response.type("json").send(description);
  };
}

function answering(work: (request: Request, response: Response) => Promise<unknown>) {
  return (request: Request, response: Response, next: NextFunction) => {
    work(request, response).then(
      (output) => void response.set("Cache-Control", "no-store").json(output ?? {}),
      (thrown) => (isRefusal(thrown) ? sendProblem(response, thrown) : next(thrown)),
    );
  };
}

/** A query's input: the whole of it as JSON in `input`, or each field as a parameter of its own. */
function inputOf({ query: { input, ...fields } }: Request): unknown {
  if (typeof input !== "string") return fields;
  try {
    return JSON.parse(input);
  } catch {
    throw refusal("invalid");
  }
}

/** What express.json says of a body that is no JSON, or too large. */
function isUnreadable(error: unknown): boolean {
  const status = (error as { status?: number }).status ?? 500;
  return isRefusal(error) || (status >= 400 && status < 500);
}
