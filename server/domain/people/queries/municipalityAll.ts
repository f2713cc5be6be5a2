// All of Sweden's municipalities, in Swedish order.
import { query } from "../../core/query";
import { nothing } from "../schema";

export interface MunicipalityView {
  code: string;
  name: string;
  county: string;
  /** In the programme, where it is confirmed. */
  programmeRole: string | null;
  joined: number | null;
  /** Has an own side here. */
  founded: boolean;
}

const inSwedish = new Intl.Collator("sv");

export const municipalityAll = query({
  name: "municipality.all",
  input: nothing,
  find: () => ({}),
  async answer({ tx }): Promise<MunicipalityView[]> {
    const rows = await tx.municipality.findMany();
    return rows
      .map(({ code, name, county, programmeRole, joined, foundedAt }) => ({
        ...{ code, name, county, programmeRole, joined },
        founded: foundedAt !== null,
      }))
      .sort((a, b) => inSwedish.compare(a.name, b.name));
  },
});
