// How to try every deed about documents.
import type { Document } from "~/prisma/generated/client";
import type { Deed } from "~/server/domain/core/permissions";
import { type Case, internal, type Made, place, readable } from "./case";
import { everyone, opened } from "./work";

const url = "https://diariet.example.se/handling/17";

export const casesOfDocuments: Partial<Record<Deed, Case>> = {
  "document.all": place(({ scene }) => ({ workspaceId: scene.workspace.workspaceId })),
  "document.add": place(({ scene }) => {
    const about = { title: "Trafikplan", audience: "shared", purpose: "comments", url };
    return { workspaceId: scene.workspace.workspaceId, ...about };
  }),
  "document.one": readable(async (made) => ({ documentId: (await added(made)).id })),
  "document.download": readable(async (made) => ({ documentId: (await added(made)).id, number: 1 })),
  "document.addVersion": readable(async (made) => {
    const { id } = await added(made, "link");
    return { documentId: id, version: 1, note: "", purpose: "final", url };
  }),
  "document.edit": readable(async (made) => ({
    documentId: (await added(made)).id,
    title: "Trafikstrategi",
  })),
  "document.share": internal(async (made) => {
    return { documentId: (await added(made)).id, readers: await everyone(made) };
  }),
};

/** A document that the subject's maker has added. */
async function added(made: Made, kind: "file" | "link" = "file"): Promise<Document> {
  const { scene, by, from, audienceId } = made;
  const { id: conversationId } = await opened(made, "comments");
  const at = scene.world.clock.now();
  const content = kind === "link" ? { url } : file;
  const purpose = "comments" as const;
  return scene.world.db.document.create({
    data: {
      ...{ workspaceId: scene.workspace.workspaceId, audienceId, conversationId, title: "Trafikplan" },
      language: "sv",
      ...{ kind, purpose, municipalityCode: from.code, createdById: by.id, createdAt: at },
      ...{ changedAt: at, changedById: by.id },
      versions: {
        create: { number: 1, language: "sv", purpose, createdById: by.id, createdAt: at, ...content },
      },
    },
  });
}

const file = {
  sha256: "0".repeat(64),
  fileName: "trafikplan.pdf",
  mediaType: "application/pdf",
  size: 1,
};
