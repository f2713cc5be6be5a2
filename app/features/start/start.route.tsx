// The first page.
import { EntryFrame } from "~/app/ui/EntryFrame";

export default function Start() {
  return <EntryFrame title="Armkrok" />;
}
