// The people of one's own city, as its colleagues see them.
import type { PersonRole } from "~/prisma/generated/client";
import { may } from "../../core/permissions";
import { query } from "../../core/query";
import { nothing } from "../schema";

export interface TownsmanView {
  id: string;
  name: string;
  email: string;
  title: string;
  department: string;
  organisation: string;
  role: PersonRole;
  deactivatedAt: string | null;
}

export interface TownView {
  municipality: { code: string; name: string };
  people: TownsmanView[];
  /** Whether the reader runs this city's side. */
  mayChange: boolean;
}

const inSwedish = new Intl.Collator("sv");

/** By name in Swedish order, those who are deactivated last. */
export const municipalityPeople = query({
  name: "municipality.people",
  input: nothing,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async answer({ tx, actor }, _input, { municipalityCode: code }): Promise<TownView> {
    const { people, ...municipality } = await tx.municipality.findUniqueOrThrow({
      where: { code },
      select: { code: true, name: true, people: true },
    });
    const views = people.map(({ id, name, email, title, department, organisation, role, deactivatedAt }) => ({
      ...{ id, name, email, title, department, organisation, role },
      deactivatedAt: deactivatedAt?.toISOString() ?? null,
    }));
    const mayChange = may(actor, "person.changeRole", { municipalityCode: code });
    return { municipality, people: views.sort(byStateThenName), mayChange };
  },
});

function byStateThenName(a: TownsmanView, b: TownsmanView): number {
  return (
    Number(a.deactivatedAt !== null) - Number(b.deactivatedAt !== null) || inSwedish.compare(a.name, b.name)
  );
}
