/** What each file imports, by paths without endings. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The files that import each other in a circle, circle by circle, each in the order of its names (Tarjan, 1972). */
export function circlesIn(imports: Imports): string[][] {
  const number = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): number => {
    number.set(file, number.size);
    let low = number.size - 1;
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!imports.has(next)) continue;
      if (!number.has(next)) low = Math.min(low, visit(next));
      else if (path.includes(next)) low = Math.min(low, number.get(next) ?? low);
    }
    if (low === number.get(file)) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1 || imports.get(file)?.includes(file)) circles.push(circle.toSorted());
    }
    return low;
  };

  for (const file of imports.keys()) if (!number.has(file)) visit(file);
  return circles;
}
