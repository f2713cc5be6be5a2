// What goes into the commands of municipalities and people.
import * as z from "zod";
import { email, introduction, language, personName, shortLine } from "../core/introduction";
import { emptyIsNothing, id } from "../core/text";

export const municipalityCode = z.string().regex(/^\d{4}$/, "choose-municipality");

export const foundInput = introduction.extend({ municipalityCode, email });

export const inviteInput = z
  .object({
    email,
    name: shortLine,
    role: z.enum(["coordinator", "staff", "partner"]),
    /** A partner's own house. */
    organisation: shortLine,
  })
  .refine(({ role, organisation }) => role !== "partner" || organisation !== "", {
    path: ["organisation"],
    message: "required",
  });

export const invitationInput = z.object({ invitationId: id });
export const personInput = z.object({ personId: id });
export const changeRoleInput = z.object({ personId: id, role: z.enum(["coordinator", "staff"]) });

/** What is left out stays as it is. */
export const editProfileInput = z.object({
  name: given(personName),
  title: given(shortLine),
  department: given(shortLine),
  language: emptyIsNothing(language),
});
export const nothing = z.object({});

/** Nothing at all, where the schema itself would read that as an empty line. */
function given<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.never().optional(), schema]);
}
