// Reads a paper's text into headings, paragraphs and bullets, which every format then draws in its own way.

export interface Block {
  kind: "title" | "heading" | "subheading" | "bullet" | "paragraph";
  text: string;
}

const marks: [string, Block["kind"]][] = [
  ["### ", "subheading"],
  ["## ", "heading"],
  ["# ", "title"],
  ["- ", "bullet"],
];

export function blocksOf(text: string): Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(blockOf);
}

function blockOf(line: string): Block {
  const [mark, kind] = marks.find(([start]) => line.startsWith(start)) ?? ["", "paragraph" as const];
  return { kind, text: line.slice(mark.length) };
}
