// A TCP proxy between clients and server that breaks lines in the ways that networks do.
import { connect, createServer, type Server, type Socket } from "node:net";

interface Line {
  client: Socket;
  server: Socket;
}

export class BreakingProxy {
  private readonly lines = new Set<Line>();
  private readonly listener: Server;
  /** Milliseconds that everything is late, in both ways. */
  private late = 0;
  /** What is thrown away without a word: all, or what the server says. */
  private swallowed: "nothing" | "all" | "answers" = "nothing";
  private refusing = false;
  private asleep = false;

  private constructor(private readonly target: number) {
    this.listener = createServer((client) => this.join(client));
  }

  /** @param target the port of the server behind it */
  static async open(target: number): Promise<BreakingProxy> {
    const proxy = new BreakingProxy(target);
    await new Promise<void>((done) => proxy.listener.listen(0, "127.0.0.1", done));
    return proxy;
  }

  get port(): number {
    const address = this.listener.address();
    return typeof address === "object" && address ? address.port : 0;
  }

  /** Every line ends at once, as by a router that restarts; new ones can come. */
  cut(): void {
    for (const { client, server } of this.lines) {
      client.resetAndDestroy();
      server.destroy();
    }
  }

  /** Nothing passes, and nobody is told: both sides think that the line is there. */
  halfOpen(): void {
    this.swallowed = "all";
  }

  /** What clients say arrives; what the server answers does not. */
  loseAnswers(): void {
    this.swallowed = "answers";
  }

  delay(milliseconds: number): void {
    this.late = milliseconds;
  }

  /** Nobody gets through, as where the port is closed. */
  refuse(): void {
    this.refusing = true;
    this.cut();
  }

  /** As it should be. Lines on which something was swallowed are no use any more, and end. */
  heal(): void {
    const broken = this.swallowed !== "nothing";
    this.swallowed = "nothing";
    this.late = 0;
    this.refusing = false;
    if (broken) this.cut();
  }

  /** The computer behind it neither speaks nor hears, whatever else breaks and heals meanwhile. */
  sleep(): void {
    this.asleep = true;
  }

  wake(): void {
    this.asleep = false;
    this.cut();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.listener.close(done));
  }

  private join(client: Socket): void {
    if (this.refusing) return void client.resetAndDestroy();
    const server = connect(this.target, "127.0.0.1");
    const line = { client, server };
    this.lines.add(line);
    const over = () => {
      this.lines.delete(line);
      client.destroy();
      server.destroy();
    };
    for (const end of [client, server]) end.on("error", over).on("close", over);
    client.on("data", (bytes) => this.pass(bytes, server, this.swallowed !== "all"));
    server.on("data", (bytes) => this.pass(bytes, client, this.swallowed === "nothing"));
  }

  private pass(bytes: Buffer, to: Socket, through: boolean): void {
    if (!through || this.asleep) return;
    if (this.late === 0) return void to.write(bytes);
    setTimeout(() => to.writable && to.write(bytes), this.late);
  }
}
