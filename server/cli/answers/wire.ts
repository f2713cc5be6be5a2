// What goes over the socket beside the answers, read off by the compiler: what events show, and what the two sides say.
import ts from "typescript";
import { type Compiled, nodesIn, sourceAt } from "./register";

export const wire = "server/sockets/wire.ts";

/** What an event shows of each kind of thing: the kinds are those that events are declared with. */
export function viewTypes({ program, checker }: Compiled): Map<string, ts.Type> {
  const views = new Map<string, ts.Type>();
  const domain = program.getSourceFiles().filter(({ fileName }) => fileName.includes("server/domain/"));
  for (const node of domain.flatMap((source) => [...nodesIn(source)])) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== "event") continue;
    const [, kind] = node.arguments;
    const [name, view] = kind
      ? checker.getTypeArguments(checker.getTypeAtLocation(kind) as ts.TypeReference)
      : [];
    if (!name?.isStringLiteral() || !view) throw new Error(`${node.getText()} is of no kind that has a name`);
    views.set(name.value, view);
  }
  return views;
}

/** What one side says: a message for each name. */
export function messagesOf(side: "ToClient" | "ToServer", compiled: Compiled): ts.Symbol[] {
  return compiled.checker.getPropertiesOfType(declaredIn(side, compiled));
}

/** How it goes when an answer is not what was asked for. */
export function notDoneType(compiled: Compiled): ts.Type {
  return declaredIn("NotDone", compiled);
}

function declaredIn(name: string, { program, checker }: Compiled): ts.Type {
  const declared = [...nodesIn(sourceAt(wire, program))].find(
    (node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name,
  );
  if (!declared) throw new Error(`${wire} declares no ${name}`);
  return checker.getTypeAtLocation(declared.name);
}
