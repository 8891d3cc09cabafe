/** Gives a function that throws, for a part of jsforce that the bundle leaves out. */
export function leftOut(part: string): () => never {
  return () => {
    throw new Error(`jsforce's ${part} is not part of this bundle`);
  };
}
