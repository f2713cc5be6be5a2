// Makes the schema in the database that the first argument names, and goes.
import { makeSchema } from "./schema";

await makeSchema(process.argv[2] ?? "");
process.exit(0);
