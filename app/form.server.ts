// Reads a form as plain fields: text by name, and lists where the name ends in [].

/** What a person wrote, by field. */
export type Written = Record<string, string | string[]>;

export async function readForm(request: Request): Promise<Written> {
  const form = await request.formData();
  const written: Written = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    if (name.endsWith("[]")) written[name.slice(0, -2)] = values;
    else written[name] = values.at(-1) ?? "";
  }
  return written;
}
