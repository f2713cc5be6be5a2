// How a municipality is marked beside names: two letters on one of eight hues, the same for everyone.

export interface TownMark {
  code: string;
  name: string;
  initials: string;
  /** 1 to 8: a place in the table of hues. */
  hue: number;
}

/** What to select from a Municipality row to make a {@link TownMark}. */
export const townName = { select: { code: true, name: true } } as const;

/** Neighbouring codes get different hues, and so do the known twin cities; Karlstad has the first, as drawn. */
export function markOf({ code, name }: { code: string; name: string }): TownMark {
  const initials = [...name].slice(0, 2).join("").toLocaleUpperCase("sv");
  return { code, name, initials, hue: hueOf(Number(code)) };
}

function hueOf(code: number): number {
  return ((code + Math.floor(code / 8) + 6) % 8) + 1;
}
