// The peer that stores as we do: ejabberd with its archive always on, in a PostgreSQL of its own that is set up as ours is.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { startEmbedded } from "../../db/embedded";
import { endLeftover } from "../../db/leftover";
import { environmentWith } from "../../env";
import { ended } from "./child";
import { unpack } from "./debian";
import type { Person } from "./orders";
import { databaseOf } from "./ours";
import { freePort, type Stage } from "./stage";

export interface Ejabberd {
  origin: string;
  people: Person[];
  pid: number;
  databasePid: number;
}

const packages = ["ejabberd", "erlang-p1-pgsql"];
/** How long it may take to start, in milliseconds. */
const patience = 30_000;

/** @param count how many people, ten in each room. @throws an Error that says in a few words why it can't be had */
export async function startEjabberd(stage: Stage, count: number): Promise<Ejabberd> {
  const folder = join(stage.folder, "ejabberd");
  await mkdir(folder, { recursive: true });
  await unpack(packages, folder);
  const root = join(folder, "root");
  const files = join(folder, "postgres");
  stage.opened(() => endLeftover(join(files, "pgdata")));
  const database = await startEmbedded({ folder: files });
  stage.opened(database.stop);
  const people = Array.from({ length: count }, (_, i) => ({
    cookie: `person${i}`,
    room: `room${Math.floor(i / 10)}@conference.localhost`,
  }));
  await makeTables(database.url, join(root, "usr/share/ejabberd/sql/pg.sql"), people);
  const port = await freePort();
  await writeFile(join(folder, "ejabberd.yml"), JSON.stringify(settingsWith(port, new URL(database.url))));
  const { program, args, env } = await launchOf(root, folder);
  const child = spawn(program, args, { cwd: folder, env, stdio: "ignore" });
  stage.opened(() => ended(child, "SIGKILL"));
  for (const until = Date.now() + patience; !(await listens(port)); await wait(100))
    if (child.exitCode !== null || Date.now() > until) throw new Error("it does not start");
  const { databasePid } = await databaseOf(files);
  return { origin: `xmpp://127.0.0.1:${port}`, people, pid: child.pid as number, databasePid };
}

/** Nothing slows anybody down, and what is not measured is not loaded. */
function settingsWith(port: number, { hostname, port: at, username, password }: URL) {
  return {
    hosts: ["localhost"],
    loglevel: "error",
    listen: [{ port, ip: "127.0.0.1", module: "ejabberd_c2s", shaper: "none" }],
    auth_method: "sql",
    default_db: "sql",
    sql_type: "pgsql",
    sql_server: hostname,
    sql_port: Number(at),
    sql_database: "postgres",
    sql_username: username,
    sql_password: password,
    modules: {
      mod_mam: { default: "always", assume_mam_usage: true },
      mod_muc: {
        min_message_interval: 0,
        user_message_shaper: "none",
        default_room_options: { mam: true, persistent: true },
      },
    },
  };
}

/** Its own tables, and accounts whose passwords are their names. */
async function makeTables(url: string, file: string, people: Person[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(await readFile(file, "utf8"));
    const names = people.map(({ cookie }) => cookie);
    await client.query(
      "insert into users (username, password) select name, name from unnest($1::text[]) name",
      [names],
    );
  } finally {
    await client.end();
  }
}

/** As its own script starts it, but from the folder, and without a name among other Erlang programs. */
async function launchOf(root: string, folder: string) {
  const own = join(root, "usr/lib/erlang");
  const erlang = existsSync(own) ? own : "/usr/lib/erlang";
  const machine = join(erlang, (await readdir(erlang)).find((name) => name.startsWith("erts-")) ?? "", "bin");
  const shared = (await readdir(join(root, "usr/lib"))).filter((name) => name.endsWith("-linux-gnu"));
  const libraries = shared.map((name) => join(root, "usr/lib", name));
  return {
    program: join(machine, "erlexec"),
    args: [
      "+K",
      "true",
      "+P",
      "250000",
      "-noinput",
      "-mnesia",
      "dir",
      `"${join(folder, "mnesia")}"`,
      "-s",
      "ejabberd",
    ],
    env: {
      ...environmentWith({ NODE_ENV: "production" }),
      ROOTDIR: erlang,
      BINDIR: machine,
      EMU: "beam",
      PROGNAME: "erl",
      HOME: folder,
      ERL_LIBS: [...libraries, join(own, "lib")].join(":"),
      LD_LIBRARY_PATH: libraries.join(":"),
      EJABBERD_CONFIG_PATH: join(folder, "ejabberd.yml"),
      EJABBERD_LOG_PATH: join(folder, "ejabberd.log"),
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = connect(port, "127.0.0.1");
    probe.once("connect", () => done(true)).once("error", () => done(false));
    probe.once("connect", () => probe.destroy());
  });
}
