// A page that can't be shown, or that shows a form which meets an error.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { Button } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { TextArea } from "~/app/ui/TextField";

export function loader({ request }: LoaderFunctionArgs) {
  if (!new URL(request.url).searchParams.has("form")) throw new Response(null, { status: 404 });
  return null;
}

export function action() {
  throw new Response(null, { status: 409 });
}

export default function Broken() {
  return (
    <EntryFrame title="Skriv">
      <Form method="post">
        <TextArea name="text" label="Text" required />
        <Button type="submit">Skicka</Button>
      </Form>
    </EntryFrame>
  );
}
