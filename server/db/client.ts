// Prisma's client over node-postgres; whoever opens one closes it.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/prisma/generated/client";
import { openPool } from "./pool";

/** @param max the most connections at once */
export function openClient(url: string, { max = 20 }: { max?: number } = {}): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(openPool({ connectionString: url, max, options: "-c timezone=UTC" }), {
      disposeExternalPool: true,
      statementNameGenerator: namesOfStatements(),
    }),
  });
}

const unnamed = "";
/** Far more than the house has; lists of ever other lengths would make a new one each. */
const mostStatements = 500;

/** What is asked again under the same name has been read and planned already: two thirds of the database's work. */
function namesOfStatements() {
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }): string => {
    const known = names.get(sql);
    if (known) return known;
    if (names.size >= mostStatements || isOfTransaction(sql)) return unnamed;
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/** BEGIN and its like are not planned. */
function isOfTransaction(sql: string): boolean {
  return /^(begin|commit|rollback|savepoint|release|set)\b/i.test(sql);
}
