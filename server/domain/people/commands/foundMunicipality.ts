// Founding a municipality's side: the operator's set-up link makes its first coordinator.
import { beginSession, consume, hashOf, linkFor } from "../../auth/find";
import { command } from "../../core/command";
import { refuseField } from "../../core/refusal";
import { admit } from "../find";
import { foundInput } from "../schema";

export const foundMunicipality = command({
  name: "municipality.found",
  input: foundInput,
  find: () => ({}),
  async prepare(ahead, { token, password }) {
    await linkFor(ahead, token, "setup");
    return hashOf(ahead, password);
  },
  async act(deed, { token, municipalityCode, password: _, ...introduced }, _found, passwordHash) {
    const link = await linkFor(deed, token, "setup");
    await consume(deed, link);
    const { count } = await deed.tx.municipality.updateMany({
      where: { code: municipalityCode, foundedAt: null },
      data: { foundedAt: deed.now },
    });
    if (count === 0) return refuseField("municipalityCode", "founded-already");
    await deed.tx.audience.create({ data: { municipalityCode } });
    const person = await admit(deed, { ...introduced, municipalityCode, passwordHash, role: "coordinator" });
    return { municipalityCode, ...(await beginSession(deed, person.id)) };
  },
});
