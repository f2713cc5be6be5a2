// Small changes to the tree between Markdown and HTML.
import type { Element, ElementContent, Root } from "hast";

type Change = () => (tree: Root) => void;

/** A picture from elsewhere would tell that host who reads: it becomes a link to the picture. */
export const imagesAsLinks: Change = () => (tree) =>
  eachElement(tree, (element) => {
    if (element.tagName !== "img") return;
    const { src, alt } = element.properties ?? {};
    element.tagName = "a";
    element.properties = { href: src };
    element.children = [{ type: "text", value: String(alt || src || "") }];
  });

/** Below the page's own headings: a message never claims to be the page. */
export const lowerHeadings: Change = () => (tree) =>
  eachElement(tree, (element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Math.min(6, Number(level) + 3)}`;
  });

/** A tick in a list of tasks is named by the task. */
export const namedTasks: Change = () => (tree) =>
  eachElement(tree, (element) => {
    if (element.tagName !== "li") return;
    const box = [...element.children, ...element.children.flatMap(childrenOf)].find(isCheckbox);
    if (box) box.properties = { ...box.properties, ariaLabel: textOf(element).trim() || "–" };
  });

/** Links leave without telling where from. */
export const linksWithCare: Change = () => (tree) =>
  eachElement(tree, (element) => {
    if (element.tagName === "a" && element.properties?.href)
      element.properties = { ...element.properties, rel: ["noopener", "noreferrer", "nofollow"] };
  });

/** The marks of those who are mentioned, by what names them in a token: "person/<id>", "city/<code>", "all". */
export type Marks = ReadonlyMap<string, { name: string; initials: string; hue: number } | null>;

/** A token becomes the name that stands in it, with its city's mark; one of somebody who is not mentioned, plain text. */
export const mentionsAsNames = (marks: Marks) => (tree: Root) =>
  eachElement(tree, (element) => {
    const [scheme, target = ""] = String(element.properties?.href ?? "").split(/:(.*)/s);
    if (element.tagName !== "a" || scheme !== "mention") return;
    element.tagName = "span";
    const mark = marks.get(target.toLowerCase());
    element.properties =
      mark === undefined ? {} : { className: ["mention"], dataMention: target, ...shown(mark) };
  });

function shown(mark: { name: string; initials: string; hue: number } | null) {
  return mark ? { title: mark.name, dataHue: String(mark.hue), dataMark: mark.initials } : {};
}

function eachElement(parent: Root | Element, visit: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    visit(child);
    eachElement(child, visit);
  }
}

function childrenOf(node: ElementContent): ElementContent[] {
  return node.type === "element" ? node.children : [];
}

function isCheckbox(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "input";
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return childrenOf(node).map(textOf).join("");
}
