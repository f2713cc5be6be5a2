// The type of what each deed and question gives out, read off the register by the compiler.
import ts from "typescript";

const register = "server/domain/index.ts";

export interface Compiled {
  program: ts.Program;
  checker: ts.TypeChecker;
}

/** The compiler with the domain and these files before it, as `tsc` sees them. */
export function compiler(...besides: string[]): Compiled {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram([register, ...besides], { ...options, types: ["node"] });
  return { program, checker: program.getTypeChecker() };
}

/** By name, in the order of the register. */
export function answerTypes({ program, checker }: Compiled): Map<string, ts.Type> {
  const listed = [...nodesIn(sourceAt(register, program))]
    .filter(isList)
    .flatMap(({ initializer }) => [...initializer.elements]);
  return new Map(
    listed.map((element) => [
      nameOf(element, checker),
      outputOf(checker.getTypeAtLocation(element), checker),
    ]),
  );
}

export function sourceAt(file: string, program: ts.Program): ts.SourceFile {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not where it was`);
  return source;
}

export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesIn(child);
}

type List = ts.PropertyAssignment & { initializer: ts.ArrayLiteralExpression };

/** `commands: [openRoom, …]` of a feature. */
function isList(node: ts.Node): node is List {
  return (
    ts.isPropertyAssignment(node) &&
    /^(commands|queries)$/.test(node.name.getText()) &&
    ts.isArrayLiteralExpression(node.initializer)
  );
}

/** What stands at `name` in `command({ name: "room.open", … })`: its type does not tell one deed from another. */
function nameOf(element: ts.Expression, checker: ts.TypeChecker): string {
  const listed = checker.getSymbolAtLocation(element);
  const definition = listed && checker.getAliasedSymbol(listed).valueDeclaration;
  for (const node of definition ? nodesIn(definition) : [])
    if (ts.isPropertyAssignment(node) && node.name.getText() === "name")
      if (ts.isStringLiteral(node.initializer)) return node.initializer.text;
  throw new Error(`${element.getText()} says no name`);
}

/** A command, a gathered one and a query are all `<Input, Found, Output>`. */
function outputOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const output = checker.getTypeArguments(type as ts.TypeReference)[2];
  if (!output) throw new Error(`${checker.typeToString(type)} gives nothing out`);
  return output;
}
