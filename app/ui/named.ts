// A name for what shows only a sign: seen on hover, and read out once; a title alone beside a label would be read as well.
export function named(name: string | undefined): object {
  return name ? { "aria-label": name, title: name, "aria-description": "" } : {};
}
