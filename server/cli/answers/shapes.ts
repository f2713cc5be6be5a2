// From a type to the JSON Schema (2020-12) of what JSON makes of it: a Date is text, and what is undefined is left out.
import ts from "typescript";

export type Schema = Record<string, unknown>;

/** Describes types; what has a name of its own in the domain is described once, in `named`, and referred to. */
export class Shapes {
  readonly named: Record<string, Schema> = {};
  readonly #whose = new Map<string, ts.Symbol>();

  constructor(readonly checker: ts.TypeChecker) {}

  /** @param at where in the answer it stands, for whoever has to mend what can't be described */
  of(type: ts.Type, at: string): Schema {
    if (type.isUnion()) return this.#union(type, at);
    const plain = plainSchema(type, this.checker);
    if (plain) return plain;
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      throw new Error(`${at}: no schema for ${this.checker.typeToString(type)}`);
    if (this.checker.isArrayType(type))
      return { type: "array", items: this.of(this.#parts(type)[0], `${at}[]`) };
    if (this.checker.isTupleType(type)) return this.#tuple(type, at);
    const symbol = nameIn(type);
    return symbol ? this.#reference(symbol, type) : this.#object(type, at);
  }

  /** What is said with a message: its one argument, or nothing. */
  said(message: ts.Symbol): Schema {
    const [signature] = this.checker.getTypeOfSymbol(message).getCallSignatures();
    const [argument] = signature?.getParameters() ?? [];
    const schema = argument
      ? this.of(this.checker.getTypeOfSymbol(argument), message.name)
      : { type: "null" };
    return { ...schema, ...this.#comment(message) };
  }

  #parts(type: ts.Type): [ts.Type, ...ts.Type[]] {
    return this.checker.getTypeArguments(type as ts.TypeReference) as [ts.Type, ...ts.Type[]];
  }

  #tuple(type: ts.Type, at: string): Schema {
    const items = this.#parts(type).map((part, i) => this.of(part, `${at}[${i}]`));
    return { type: "array", prefixItems: items, items: false, minItems: items.length };
  }

  #union(union: ts.UnionType, at: string): Schema {
    const types = withoutNothing(union.types, this.checker);
    const literals = types.flatMap((one) => literalIn(one, this.checker) ?? []);
    const others = types.filter((one) => literalIn(one, this.checker) === undefined);
    const schemas = [
      ...(literals.length > 0 ? [oneOf(literals)] : []),
      ...others.map((one) => this.of(one, at)),
    ];
    const [something = {}, ...more] = schemas.filter(({ type }) => type !== "null");
    if (more.length > 0 || "$ref" in something || "anyOf" in something) return { anyOf: inOrder(schemas) };
    return schemas.length === 1 ? something : orNull(something);
  }

  #reference(symbol: ts.Symbol, type: ts.Type): Schema {
    const { name } = symbol;
    const known = this.#whose.get(name);
    if (known && known !== symbol)
      throw new Error(`two types are called ${name}: give one of them another name`);
    if (!known) {
      this.#whose.set(name, symbol);
      this.named[name] = { ...this.#comment(symbol), ...this.#object(type, name) };
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #object(type: ts.Type, at: string): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const symbol of this.checker.getPropertiesOfType(type)) {
      const inner = this.checker.getTypeOfSymbol(symbol);
      if (inner.flags & ts.TypeFlags.Undefined) continue;
      const schema = this.of(inner, `${at}.${symbol.name}`);
      properties[symbol.name] = { ...schema, ...formatOf(symbol.name, schema), ...this.#comment(symbol) };
      if (!mayBeLeftOut(symbol, inner)) required.push(symbol.name);
    }
    const rest = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: "object",
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(rest && { additionalProperties: this.#rest(rest.type, at) }),
    };
  }

  /** What is under names that are not known beforehand: there, anything may be. */
  #rest(type: ts.Type, at: string): Schema | true {
    return type.flags & ts.TypeFlags.Unknown ? true : this.of(type, `${at}{}`);
  }

  /** What stands above it, on one line. */
  #comment(symbol: ts.Symbol): Schema {
    const said = ts.displayPartsToString(symbol.getDocumentationComment(this.checker)).replace(/\s+/g, " ");
    return said ? { description: said } : {};
  }
}

function mayBeLeftOut(symbol: ts.Symbol, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return (
    Boolean(symbol.flags & ts.SymbolFlags.Optional) ||
    parts.some(({ flags }) => flags & ts.TypeFlags.Undefined)
  );
}

/** An interface or an alias of an object that the domain or the wire declares, without parameters. */
function nameIn(type: ts.Type): ts.Symbol | undefined {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  if (type.aliasTypeArguments || (type as ts.InterfaceType).typeParameters) return undefined;
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /(^|\/)server\/(domain|sockets)\//.test(file) ? symbol : undefined;
}

const plain: [flags: ts.TypeFlags, schema: Schema][] = [
  [ts.TypeFlags.Void | ts.TypeFlags.Undefined, { type: "object" }],
  [ts.TypeFlags.Null, { type: "null" }],
  [ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral, { type: "string" }],
  [ts.TypeFlags.Number, { type: "number" }],
];

function plainSchema(type: ts.Type, checker: ts.TypeChecker): Schema | undefined {
  const literal = literalIn(type, checker);
  if (literal !== undefined) return oneOf([literal]);
  if (type.symbol?.name === "Date") return { type: "string", format: "date-time" };
  return plain.find(([flags]) => type.flags & flags)?.[1];
}

type Literal = string | number | boolean;

function literalIn(type: ts.Type, checker: ts.TypeChecker): Literal | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  return type.flags & ts.TypeFlags.BooleanLiteral ? checker.typeToString(type) === "true" : undefined;
}

/** Of the types of a union those that JSON can hold; an empty list beside another list is that one, empty. */
function withoutNothing(types: ts.Type[], checker: ts.TypeChecker): ts.Type[] {
  const isEmptyList = (type: ts.Type) =>
    checker.isArrayType(type) &&
    Boolean((checker.getTypeArguments(type as ts.TypeReference)[0]?.flags ?? 0) & ts.TypeFlags.Never);
  return types.filter((type) => !(type.flags & ts.TypeFlags.Undefined) && !isEmptyList(type));
}

function orNull({ type, enum: literals, ...schema }: Schema): Schema {
  return { ...schema, type: [type, "null"], ...(Array.isArray(literals) && { enum: [...literals, null] }) };
}

/** What the names promise of a text: `createdAt` is a moment and `closesOn` a day. Answers are held to it by the tests. */
function formatOf(name: string, { type, enum: literals }: Schema): Schema {
  if (![type].flat().includes("string") || literals) return {};
  if (/^(at|since|from|until)$|At$/.test(name)) return { format: "date-time" };
  return /On$/.test(name) ? { format: "date" } : {};
}

/** Sorted, since the compiler's own order is that in which it met them. */
function oneOf(literals: Literal[]): Schema {
  const type = typeof literals[0];
  if (literals.some((one) => typeof one !== type)) throw new Error(`mixed literals: ${literals}`);
  return type === "boolean" && literals.length === 2 ? { type } : { type, enum: [...literals].sort() };
}

/** Nothing comes last. */
function inOrder(schemas: Schema[]): Schema[] {
  const key = (schema: Schema) => (schema.type === "null" ? "~" : JSON.stringify(schema));
  return [...schemas].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
