/**
 * Takes from a chat whatever names its parts: the original's classes, ids and data. It looks as before,
 * by classes that begin with `x` (../common/look.ts), and nobody can read it.
 */
export function makeUnreadable(root: Element): void {
  for (const part of [root, ...root.querySelectorAll('*')]) {
    for (const name of [...part.classList]) if (!/^x/.test(name)) part.classList.remove(name);
    for (const { name } of [...part.attributes])
      if (name.startsWith('data-') || name === 'title') part.removeAttribute(name);
  }
}
