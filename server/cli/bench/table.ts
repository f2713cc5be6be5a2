// The table that the bench ends with: ours beside what it is measured against, the ratio, and the target where there is one.

export interface Row {
  what: string;
  ours: string;
  peer?: string;
  /** Ours for each one of the peer's. */
  ratio?: number;
  target?: { words: string; reached: boolean };
}

const heading = ["", "ours", "the bare one", "ratio", "target"];

/** Columns as wide as what is in them; figures stand to the right. */
export function tableOf(rows: Row[]): string {
  const lines = [heading, ...rows.map(cells)];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const written = lines.map((line) =>
    line
      .map((cell, i) => fitted(cell, i, widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [written[0], rule, ...written.slice(1)].join("\n");
}

function cells({ what, ours, peer = "", ratio, target }: Row): string[] {
  const verdict = target ? `${target.words}: ${target.reached ? "reached" : "NOT reached"}` : "";
  return [what, ours, peer, ratio === undefined ? "" : `${ratio.toFixed(2)} ×`, verdict];
}

function fitted(cell: string, column: number, width: number): string {
  return column === 0 || column === heading.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}

/** A duration in milliseconds, as precise as it is worth. */
export function milliseconds(duration: number): string {
  return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}

export function seconds(duration: number): string {
  return `${duration.toFixed(1)} s`;
}

export function perSecond(count: number, of: string): string {
  return `${count.toFixed(0)} ${of}/s`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

export function kibibytes(bytes: number): string {
  return `${(bytes / 1_024).toFixed(1)} KiB`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}
