// Prisma's client over node-postgres; whoever opens one closes it.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/prisma/generated/client";

/** @param max the most connections at once */
export function openClient(url: string, { max = 20 }: { max?: number } = {}): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max, options: "-c timezone=UTC" }),
  });
}
