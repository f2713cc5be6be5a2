// The file of a version, for the door that sends it.
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { documentById } from "../find";
import { versionInput } from "../schema";

/** Refuses `not-found` for a version that is not there, and for a link, which has no file here. */
export const documentDownload = query({
  name: "document.download",
  input: versionInput,
  find: (look, { documentId }) => documentById(look, documentId),
  async answer({ tx }, { documentId, number }) {
    const version = await tx.documentVersion.findUnique({
      where: { documentId_number: { documentId, number } },
    });
    if (!version?.sha256 || version.size === null) return refuse("not-found");
    const { sha256, fileName, mediaType, size } = version;
    return { sha256, size, fileName: fileName ?? "fil", mediaType: mediaType ?? "application/octet-stream" };
  },
});
