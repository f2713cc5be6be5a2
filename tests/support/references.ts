// The references of a description in JSON: how many it makes, and which of them lead nowhere.

export function referencesIn(document: unknown): { all: string[]; broken: string[] } {
  const all = [...parts(document)].flatMap(([at, { $ref }]) =>
    typeof $ref === "string" ? [`${at} → ${$ref}`] : [],
  );
  return { all, broken: all.filter((one) => found(document, one.split(" → ")[1] as string) === undefined) };
}

/** Every object in the document, with the way to it. */
function* parts(value: unknown, at = "#"): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Record<string, unknown>];
  for (const [key, part] of Object.entries(value)) yield* parts(part, `${at}/${key}`);
}

function found(document: unknown, reference: string): unknown {
  const keys = reference.slice("#/".length).split("/");
  return keys.reduce((one, key) => (one as Record<string, unknown> | undefined)?.[key], document);
}
