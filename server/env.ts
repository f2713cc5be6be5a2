// The settings of a server, read from the environment once: nothing else in the house looks there.
import * as z from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

const schema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default("data"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port.default(3000),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default("Armkrok <armkrok@localhost>"),
  UPLOAD_LIMIT_MB: z.coerce.number().min(1).max(10_000).default(50),
  LIMITS_FACTOR: z.coerce.number().positive().default(1),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  CONTACT: z.email().optional(),
  HSTS: flag.default(true),
});

const expected: Record<keyof z.infer<typeof schema>, string> = {
  NODE_ENV: "production, development or test",
  DATABASE_URL: "the address of a PostgreSQL, as in postgresql://user:password@host:5432/name",
  DATA_DIR: "a folder",
  HOST: "the address to listen on, as in 127.0.0.1",
  PORT: "a number from 0 to 65535",
  ORIGIN: "where people reach the server, as in https://armkrok.example.se",
  TRUST_PROXY: "the number of proxies in front of the server, 0 to 10",
  SMTP_URL: "the address of a mail server, as in smtp://user:password@host:587",
  MAIL_FROM: "a sender, as in Armkrok <armkrok@example.se>",
  UPLOAD_LIMIT_MB: "the largest file in megabytes, 1 to 10000",
  LIMITS_FACTOR: "a number that every limit on attempts is multiplied by",
  LOG_LEVEL: "trace, debug, info, warn, error or silent",
  CONTACT: "the e-mail address for questions about accessibility and personal data",
  HSTS: "true or false",
};

export interface Settings {
  mode: "production" | "development" | "test";
  databaseUrl: string | undefined;
  dataFolder: string;
  host: string;
  port: number;
  /** Where people reach the server, without a slash at the end; undefined until the port is known. */
  origin: string | undefined;
  proxies: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  uploadLimit: number;
  limitsFactor: number;
  logLevel: string;
  contact: string | undefined;
  hsts: boolean;
}

/** Reads the settings. Throws an Error of one sentence that names the first wrong variable, or a missing one. */
export function readEnv(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw new Error(wrong(error.issues[0], given));
  if (data.NODE_ENV === "production" && !data.ORIGIN && !isLoopback(data.HOST))
    throw new Error(`The setting ORIGIN is missing, and HOST lets others in: it is ${expected.ORIGIN}.`);
  return {
    mode: data.NODE_ENV,
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.DATA_DIR,
    host: data.HOST,
    port: data.PORT,
    origin: data.ORIGIN && new URL(data.ORIGIN).origin,
    proxies: data.TRUST_PROXY,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    uploadLimit: data.UPLOAD_LIMIT_MB * 1_000_000,
    limitsFactor: data.LIMITS_FACTOR,
    logLevel: data.LOG_LEVEL,
    contact: data.CONTACT,
    hsts: data.HSTS,
  };
}

/** Links and cookies would be made for this machine, and be of no use, or unsafe, to others. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** What the process was started with. */
export function readProcessEnv(): Settings {
  return readEnv(process.env);
}

/** The environment of a process that this one starts: its own, and what is given on top. */
export function environmentWith(
  given: Partial<Record<keyof typeof expected, string>> & Pick<NodeJS.ProcessEnv, "NODE_ENV">,
): NodeJS.ProcessEnv {
  return { ...process.env, ...given };
}

function wrong(issue: z.core.$ZodIssue | undefined, given: Record<string, string | undefined>): string {
  const name = String(issue?.path[0]) as keyof typeof expected;
  const secret = name.endsWith("_URL");
  const value = secret ? "its value" : `"${given[name]}"`;
  return `The setting ${name} can't be used: ${value} is not ${expected[name]}.`;
}
