// A forgotten password: the answer is the same whether anybody has the address or not.
import { command } from "../../core/command";
import { issueLink, linkAddress } from "../find";
import { requestResetInput } from "../schema";

export const requestReset = command({
  name: "password.requestReset",
  input: requestResetInput,
  find: () => ({}),
  async act({ tx, now, context, afterwards }, { email }) {
    await context.limits.spend("mailByAddress", context.address);
    await context.limits.spend("mailByAccount", email);
    const person = await tx.person.findFirst({ where: { email, deactivatedAt: null } });
    if (!person) return {};
    const { token } = await issueLink(tx, now, { purpose: "passwordReset", personId: person.id });
    const letter = context.letters.write("passwordReset", person.language, {
      name: person.name,
      link: linkAddress(context.origin, token),
    });
    // Nobody waits for it: how long a mail takes would tell that somebody has the address.
    afterwards(() => void context.mail.send({ to: person.email, ...letter }));
    return {};
  },
});
