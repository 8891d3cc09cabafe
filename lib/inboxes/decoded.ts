/** A segment of a path as text; as it is where it is no encoding: pages write anything into links. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
