// What a screen reader is given: Chromium's own accessibility tree.
import type { CDPSession, Page } from "@playwright/test";

export interface Heard {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
  /** Which it is of how many, where that is said: "3/12". The protocol leaves it out, so it is asked of the element. */
  place: string;
  /** The words of everything in it, in their order. */
  words: string;
}

interface Node {
  nodeId: string;
  backendDOMNodeId?: number;
  ignored: boolean;
  childIds?: string[];
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Asks for the tree of a page, as it is at each call. */
export async function listening(page: Page): Promise<() => Promise<Heard[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  return () => treeOf(session);
}

async function treeOf(session: CDPSession): Promise<Heard[]> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = inOrder(byId, nodes[0]).filter(({ ignored }) => !ignored);
  return Promise.all(
    said.map(async (node) => ({ ...heard(byId, node), place: await placeOf(session, node) })),
  );
}

async function placeOf(session: CDPSession, { role, backendDOMNodeId }: Node): Promise<string> {
  if (role?.value !== "article" || backendDOMNodeId === undefined) return "";
  const { node } = await session.send("DOM.describeNode", { backendNodeId: backendDOMNodeId });
  const value = (name: string) => node.attributes?.[node.attributes.indexOf(name) + 1];
  return `${value("aria-posinset")}/${value("aria-setsize")}`;
}

/** As it is read, from top to bottom. */
function inOrder(byId: Map<string, Node>, node: Node | undefined): Node[] {
  if (!node) return [];
  return [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId, byId.get(id)))];
}

function heard(byId: Map<string, Node>, node: Node): Omit<Heard, "place"> {
  const texts = inOrder(byId, node).filter(({ role, ignored }) => !ignored && role?.value === "StaticText");
  return {
    role: node.role?.value ?? "",
    name: node.name?.value ?? "",
    description: node.description?.value ?? "",
    properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    words: texts.map(({ name }) => name?.value ?? "").join(" "),
  };
}
