// Settings: each wrong one is named in one sentence, and nothing secret is repeated.
import { describe, expect, test } from "vitest";
import { readEnv } from "~/server/env";

const said = (source: Record<string, string | undefined>) => {
  try {
    readEnv(source);
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error("was taken");
};

describe("without any settings", () => {
  test("the server listens at home, keeps its database itself, and writes mails down", () => {
    expect(readEnv({})).toMatchObject({
      mode: "production",
      host: "127.0.0.1",
      port: 3000,
      databaseUrl: undefined,
      dataFolder: "data",
      origin: undefined,
      proxies: 0,
      smtpUrl: undefined,
      uploadLimit: 50_000_000,
      limitsFactor: 1,
      hsts: true,
    });
  });

  test("an empty one counts as not set", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: "", ORIGIN: "", HSTS: "" })).toEqual(readEnv({}));
  });

  test("others' variables are no concern of ours", () => {
    expect(readEnv({ PATH: "/bin", npm_config_cache: "x" })).toEqual(readEnv({}));
  });
});

test("where others can reach it, it must know its own address", () => {
  for (const HOST of ["0.0.0.0", "::", "192.168.1.4", "armkrok.internal"])
    expect(() => readEnv({ HOST })).toThrow("The setting ORIGIN is missing, and HOST lets others in");
  for (const HOST of ["127.0.0.1", "::1", "localhost"]) expect(readEnv({ HOST }).host).toBe(HOST);
  expect(readEnv({ HOST: "0.0.0.0", ORIGIN: "https://armkrok.example.se" }).host).toBe("0.0.0.0");
  expect(readEnv({ HOST: "0.0.0.0", NODE_ENV: "development" }).host).toBe("0.0.0.0");
});

test("what is set is taken", () => {
  const settings = readEnv({
    NODE_ENV: "development",
    DATABASE_URL: "postgresql://armkrok:hemligt@db:5432/armkrok",
    HOST: "::",
    PORT: "8080",
    ORIGIN: "https://armkrok.example.se/",
    TRUST_PROXY: "1",
    SMTP_URL: "smtps://mail.example.se",
    UPLOAD_LIMIT_MB: "2.5",
    HSTS: "false",
  });
  expect(settings).toMatchObject({
    mode: "development",
    host: "::",
    port: 8080,
    origin: "https://armkrok.example.se",
    proxies: 1,
    uploadLimit: 2_500_000,
    hsts: false,
  });
});

describe("a wrong setting", () => {
  test.each([
    ["NODE_ENV", "prod"],
    ["DATABASE_URL", "mysql://db/armkrok"],
    ["DATABASE_URL", "db:5432"],
    ["PORT", "tretusen"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["ORIGIN", "armkrok.example.se"],
    ["ORIGIN", "ftp://armkrok.example.se"],
    ["TRUST_PROXY", "yes"],
    ["TRUST_PROXY", "11"],
    ["SMTP_URL", "https://mail.example.se"],
    ["SMTP_URL", "mail.example.se:587"],
    ["MAIL_FROM", "a"],
    ["UPLOAD_LIMIT_MB", "0"],
    ["UPLOAD_LIMIT_MB", "mycket"],
    ["LIMITS_FACTOR", "0"],
    ["LIMITS_FACTOR", "-1"],
    ["LOG_LEVEL", "loud"],
    ["CONTACT", "registrator"],
    ["HSTS", "yes"],
  ])("%s=%s stops the start with a sentence that names it", (name, value) => {
    const sentence = said({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^The setting ${name} can't be used: .+ is not .+\\.$`));
    expect(sentence.split("\n")).toHaveLength(1);
  });

  test("is quoted, but for an address, which may hold a password", () => {
    expect(said({ PORT: "tretusen" })).toBe(
      `The setting PORT can't be used: "tretusen" is not a number from 0 to 65535.`,
    );
    for (const name of ["DATABASE_URL", "SMTP_URL"])
      expect(said({ [name]: "http://asa:hemligt@db" })).not.toContain("hemligt");
  });
});
