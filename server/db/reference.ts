// Fills in all of Sweden's municipalities, and what is confirmed of those in the programme.
import type { PrismaClient } from "~/prisma/generated/client";
import membersFile from "~/prisma/reference/members.json";
import municipalitiesFile from "~/prisma/reference/municipalities.json";

/** Run at every start: one statement, which changes only what differs from the reference files. */
export async function fillInReference(db: PrismaClient): Promise<void> {
  const members = new Map(membersFile.members.map((member) => [member.scbCode, member]));
  const rows = municipalitiesFile.municipalities.map(({ scbCode: code, name, fullName, county }) => {
    const { role: programmeRole = null, joined = null } = members.get(code) ?? {};
    return { code, name, fullName, county, programmeRole, joined };
  });
  await db.$executeRaw`
    insert into "Municipality" as m (code, name, "fullName", county, "programmeRole", joined)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (code text, name text, "fullName" text, county text, "programmeRole" text, joined int)
    on conflict (code) do update set
      name = excluded.name, "fullName" = excluded."fullName", county = excluded.county,
      "programmeRole" = excluded."programmeRole", joined = excluded.joined
    where (m.name, m."fullName", m.county, m."programmeRole", m.joined)
      is distinct from (excluded.name, excluded."fullName", excluded.county, excluded."programmeRole", excluded.joined)`;
}
