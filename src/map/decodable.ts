/** A path in which each percent sign that begins nothing stands for itself. */
export function decodable(path: string): string {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return path.replaceAll('%', '%25');
  }
}
