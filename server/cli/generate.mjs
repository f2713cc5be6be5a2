// `npm run generate`: Prisma's client from prisma/schema. Prisma looks for a native engine that is not needed for this;
// any program that exists will do, and nothing is downloaded.
import { run } from "./prepare.mjs";

run(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--schema", "prisma/schema"], {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
});
