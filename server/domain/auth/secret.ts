// Secrets that are shown once: long random text out, and only its hash kept.
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, fit for an address. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It is random enough that a fast hash can't be searched. */
export function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
