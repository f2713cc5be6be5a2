// A program of Debian's, taken from its packages into a folder: nothing is installed, and no service started.
import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Unpacks these packages, and what they need and the machine has not, into a folder.
 * @throws an Error that says in a few words why it can't
 */
export async function unpack(packages: string[], folder: string): Promise<void> {
  const root = join(folder, "root");
  const apt = await aptFor(packages, folder);
  await mkdir(root, { recursive: true });
  const missing = await wanted(apt, packages);
  await apt(["download", ...missing], folder).catch(() => {
    throw new Error("its packages can't be fetched");
  });
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".deb")))
    await run("dpkg", ["-x", join(folder, file), root]);
}

type Apt = (words: string[], cwd?: string) => Promise<string>;

/** The machine's own lists, and when they don't know the packages, lists of our own in the folder. */
async function aptFor(packages: string[], folder: string): Promise<Apt> {
  const plain: Apt = async (words, cwd) => (await run("apt-get", ["-qq", ...words], { cwd })).stdout;
  await run("apt-get", ["--version"]).catch(() => {
    throw new Error("there is no apt-get");
  });
  if (await wanted(plain, packages).catch(() => undefined)) return plain;
  const lists = join(folder, "lists");
  await mkdir(join(lists, "partial"), { recursive: true });
  const own: Apt = (words, cwd) =>
    plain(["-o", `Dir::State::Lists=${lists}`, "-o", "APT::Sandbox::User=root", ...words], cwd);
  await own(["update"]).catch(() => {
    throw new Error("apt-get can't reach its packages");
  });
  await wanted(own, packages).catch(() => {
    throw new Error("apt-get knows no such package");
  });
  return own;
}

/** The packages themselves, and all that installing them would bring. */
async function wanted(apt: Apt, packages: string[]): Promise<string[]> {
  const plan = await apt(["--simulate", "--no-install-recommends", "install", ...packages]);
  const brought = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = ""]) => name);
  return [...new Set([...packages, ...brought])];
}
