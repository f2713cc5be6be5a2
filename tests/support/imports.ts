// Reads who imports whom, types included.
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Every import in these folders, and every ring of files that import each other. */
export async function importsIn(folders: string[]): Promise<{ imports: Import[]; rings: string[][] }> {
  const { output } = await cruise(
    folders,
    {
      tsConfig: { fileName: "tsconfig.json" },
      tsPreCompilationDeps: true,
      doNotFollow: { path: ["node_modules", "prisma/generated"] },
      enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"] },
      validate: true,
      ruleSet: { forbidden: [{ name: "ring", severity: "error", from: {}, to: { circular: true } }] },
    },
    {},
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  const { modules, summary } = output as ICruiseResult;
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      typeOnly: dependencyTypes.includes("type-only"),
    })),
  );
  const rings = summary.violations.map(({ cycle = [] }) => cycle.map(({ name }) => name).sort());
  return { imports, rings: [...new Map(rings.map((ring) => [ring.join(), ring])).values()] };
}
