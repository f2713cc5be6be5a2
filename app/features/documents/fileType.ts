// A file's kind as people call it: "ODT", "PDF".
export function fileType(fileName: string | null): string {
  const ending = fileName?.includes(".") ? fileName.split(".").at(-1) : "";
  return ending && ending.length <= 5 ? ending.toUpperCase() : "";
}
