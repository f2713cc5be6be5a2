// Every address that leads nowhere, for reading and sending alike.

export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

/** Never shown: the loader always throws. It is what makes the address a page and not a file. */
export default function Nowhere(): null {
  return null;
}
