// Puts what belongs together side by side.

/** The groups in the order of their first members, each in the order given. */
export function groupedBy<One>(all: One[], name: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(name(one));
    if (group) group.push(one);
    else groups.set(name(one), [one]);
  }
  return groups;
}
