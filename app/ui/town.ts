// A municipality as it is shown beside names: its two letters on one of eight hues.
export type Town = { name: string; initials: string; hue: number };
