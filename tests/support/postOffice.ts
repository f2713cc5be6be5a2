// A real SMTP server that takes mail, or does not, as the test says.
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterAll } from "vitest";

export interface PostOffice {
  url: string;
  /** Every letter as it arrived, headers and all. */
  letters: string[];
  /** How many times somebody has tried to leave a letter. */
  tries: number;
  /** Refuses so many letters from now on. */
  refuseNext(count: number): void;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  let refusing = 0;
  const office = { url: "", letters: [] as string[], tries: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      office.tries += 1;
      void text(stream).then((letter) => {
        if (refusing > 0) {
          refusing -= 1;
          return done(Object.assign(new Error("the office is full"), { responseCode: 452 }));
        }
        office.letters.push(letter);
        done();
      });
    },
  });
  // A client that is cut off is what some tests are about.
  server.on("error", () => {});
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  afterAll(close);
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${port}`,
    refuseNext: (count: number) => {
      refusing = count;
    },
    close,
  });
}
