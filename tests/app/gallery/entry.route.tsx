// Signing in, refused.
import { Button } from "~/app/ui/Button";
import { Checkbox } from "~/app/ui/ChoiceField";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { TextField } from "~/app/ui/TextField";

export default function Entry() {
  return (
    <EntryFrame title="Logga in" intro="Med den e-postadress som din samordnare bjöd in.">
      <FormNotice errors={{ password: "Lösenordet eller adressen stämmer inte." }} />
      <form style={{ display: "grid", gap: "1rem" }}>
        <TextField
          name="email"
          label="E-post"
          type="email"
          required
          defaultValue="maja@karlstad.example"
          autoComplete="username"
        />
        <TextField
          name="password"
          label="Lösenord"
          type="password"
          hint="Minst 12 tecken."
          error="Lösenordet eller adressen stämmer inte."
          required
          autoComplete="current-password"
        />
        <Checkbox
          name="stay"
          label="Fortsätt vara inloggad på den här datorn"
          hint="Bara om datorn är din."
        />
        <Button type="submit">Logga in</Button>
      </form>
    </EntryFrame>
  );
}
