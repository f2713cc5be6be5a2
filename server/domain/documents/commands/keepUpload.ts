// Keeps a file that has arrived until it becomes a version; only its sender can use it.
import * as z from "zod";
import { command } from "../../core/command";
import { upTo } from "../../core/text";

/** Only the upload doors call this, with what they have stored themselves: it is not in the register. */
export const keepUpload = command({
  name: "upload.keep",
  input: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.number().int().min(0),
    fileName: upTo(200, "too-long", 1),
    mediaType: upTo(200),
  }),
  find: () => ({}),
  async act({ tx, actor, now }, arrived) {
    const { id } = await tx.upload.create({ data: { ...arrived, personId: actor.id, createdAt: now } });
    return { uploadId: id, fileName: arrived.fileName, size: arrived.size };
  },
});
