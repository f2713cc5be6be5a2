// A page that can't be shown.
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function Broken() {
  return null;
}
