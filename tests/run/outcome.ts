// How many checks passed and failed.

export interface Outcome {
  passed: number;
  failed: number;
}

export function outcomeOf(well: boolean): Outcome {
  return well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
