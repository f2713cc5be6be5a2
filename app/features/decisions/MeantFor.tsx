// Sends along who the page said would read what is written: were it shared meanwhile, the server asks anew.

export function MeantFor({ internalTo }: { internalTo: string | null }) {
  return <input type="hidden" name="audience" value={internalTo ? "internal" : "shared"} />;
}
