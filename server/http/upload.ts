// The upload doorway: a file streams to disk while it arrives, and becomes a document's version by a command afterwards.
import { Router } from "express";
import type { Context } from "../domain/core/context";
import { perform } from "../domain/core/perform";
import { isRefusal, refusal } from "../domain/core/refusal";
import { keepUpload } from "../domain/documents/commands/keepUpload";
import type { World } from "../world";
import { readMultipart } from "./multipart";
import { sendProblem } from "./problem";

/** `POST /uploads` with one file in a form: answers `{ uploadId, fileName, size }`. */
export function uploads({ settings }: World): Router {
  const router = Router();
  router.post("/", (request, response, next) => {
    const context: Context = response.locals.domain;
    const receive = async () => {
      await mayUpload(context);
      const { file } = await readMultipart(request, request.headers, context.files, settings.uploadLimit);
      if (!file) throw refusal("invalid", "invalid", { fields: { file: "required" } });
      return perform(keepUpload, context, file);
    };
    receive().then(
      (kept) => void response.status(201).json(kept),
      (thrown) => {
        request.resume();
        if (isRefusal(thrown)) sendProblem(response, thrown);
        else next(thrown);
      },
    );
  });
  return router;
}

/** Asked before the first byte is taken. */
export async function mayUpload({ caller, limits }: Context): Promise<void> {
  if (!caller) throw refusal("unauthenticated");
  await limits.spend("upload", caller.personId);
}
