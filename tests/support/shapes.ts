// What a value looks like from outside, whether it is described in TypeScript or in JSON Schema: to hold one against the other.
import ts from "typescript";

/** The fields of an object, what a list holds, or else the words for what it can be, in order: "null", "string", "\"sv\"". */
export interface Shape {
  fields?: Record<string, Shape>;
  items?: Shape;
  words?: string[];
}

/** @param source declarations; a name that none of them declares is a text of some form */
export function shapesOfInterfaces(source: string): Map<string, Shape> {
  const { statements } = ts.createSourceFile("shapes.ts", source, ts.ScriptTarget.Latest, true);
  const declared = new Map(
    statements
      .filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
      .map((one) => [one.name.text, one] as const),
  );
  const ofMembers = (members: ts.NodeArray<ts.TypeElement>): Shape => ({
    fields: Object.fromEntries(
      members
        .filter(ts.isPropertySignature)
        .map(({ name, type }) => [name.getText(), ofType(type as ts.TypeNode)]),
    ),
  });
  const ofNamed = (name: string): Shape => {
    const found = declared.get(name);
    if (!found) return { words: ["string"] };
    return ts.isInterfaceDeclaration(found) ? ofMembers(found.members) : ofType(found.type);
  };
  const ofType = (type: ts.TypeNode): Shape => {
    if (ts.isParenthesizedTypeNode(type)) return ofType(type.type);
    if (ts.isArrayTypeNode(type)) return { items: ofType(type.elementType) };
    if (ts.isTypeLiteralNode(type)) return ofMembers(type.members);
    if (ts.isUnionTypeNode(type)) return joined(type.types.map(ofType));
    if (ts.isIntersectionTypeNode(type)) return joined(type.types.map(ofType));
    if (ts.isTypeReferenceNode(type)) return ofNamed(type.typeName.getText());
    return { words: [type.getText()] };
  };
  return new Map([...declared.keys()].map((name) => [name, ofNamed(name)]));
}

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  type?: string | string[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

/** @param named what a reference's last part stands for */
export function shapeOfSchema(schema: Schema, named: Record<string, object>): Shape {
  const shape = (one: Schema) => shapeOfSchema(one, named);
  const { $ref, anyOf, allOf, type, items, properties } = schema;
  if ($ref) return shape(named[$ref.split("/").at(-1) as string] as Schema);
  if (anyOf ?? allOf) return joined([...(anyOf ?? []), ...(allOf ?? [])].map(shape));
  if (schema.enum) return { words: [...new Set(schema.enum.map((word) => JSON.stringify(word)))].sort() };
  const parts = [type ?? []].flat().map((word): Shape => {
    if (word === "object")
      return {
        fields: Object.fromEntries(Object.entries(properties ?? {}).map(([name, one]) => [name, shape(one)])),
      };
    if (word === "array") return { items: shape(items ?? {}) };
    return { words: [word === "integer" ? "number" : word] };
  });
  return joined(parts);
}

function joined(shapes: Shape[]): Shape {
  const fields = shapes.flatMap((shape) => shape.fields ?? []);
  const items = shapes.flatMap((shape) => shape.items ?? []);
  const words = [...new Set(shapes.flatMap((shape) => shape.words ?? []))].sort();
  return {
    ...(fields.length > 0 && { fields: Object.assign({}, ...fields) }),
    ...(items.length > 0 && { items: joined(items) }),
    ...(words.length > 0 && { words }),
  };
}
