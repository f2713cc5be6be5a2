// Cuts an XMPP stream into its stanzas, no more: a whole parser at the client would be measured with the server.

export class Stanzas {
  private rest = "";

  /** The stanzas that are complete with this; what is not is kept for the next time. */
  in(text: string): string[] {
    this.rest += text;
    const found: string[] = [];
    let at = 0;
    for (let end = this.end(at); end > 0; end = this.end(at)) {
      const stanza = this.rest.slice(at, end);
      if (!/^<(\?xml|stream:stream)/.test(stanza)) found.push(stanza);
      at = end;
    }
    this.rest = this.rest.slice(at);
    return found;
  }

  /** Where what begins here ends, or 0 when it has not all come. The beginning of the stream itself has no end. */
  private end(at: number): number {
    const head = this.rest.indexOf(">", at) + 1;
    if (head === 0 || this.rest[head - 2] === "/") return head;
    const name = /^<([^\s/>]+)/.exec(this.rest.slice(at, at + 40))?.[1];
    if (name === "?xml" || name === "stream:stream" || !name) return head;
    const closing = `</${name}>`;
    const end = this.rest.indexOf(closing, head);
    return end < 0 ? 0 : end + closing.length;
  }
}
