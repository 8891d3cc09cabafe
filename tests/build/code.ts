/** What no file of the build may hold, since the stores or the content security policy refuse it. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'eval', pattern: /\beval\b\s*\)?\s*\(/ },
  { what: 'a function made from text', pattern: /(?<![\w$])Function\s*\(/ },
  { what: 'a function made from text', pattern: /\.constructor\s*\(\s*["'`]/ },
  { what: 'a source map', pattern: /[#@]\s*sourceMappingURL=/ },
  {
    what: 'a script from another address',
    pattern: /(?:\bimport|\bfrom|\bimportScripts)\s*\(?\s*["'`](?:https?:)?\/\//,
  },
  { what: 'a script from another address', pattern: /<script[^>]+src=["']?(?:https?:)?\/\//i },
  {
    what: 'a script from another address',
    pattern: /["'`](?:https?:)?\/\/[^"'`\s]+\.m?js(?:[?#][^"'`]*)?["'`]/,
  },
];

/** `createElement` of a script in any quoting (bundlers turn quotes into backticks), also by namespace. */
const SCRIPT_ELEMENT = /createElement(?:NS)?\s*\((?:[^,()]+,)?\s*["'`](?:\w+:)?script["'`]/gi;

/** How React DOM itself continues: it puts up a script that a component asked it to preload. */
const REACT_DOM_SCRIPT =
  /createElement\(["'`]script["'`]\),[\w$]+\([\w$]+\),[\w$]+\([\w$]+,["'`]link["'`],[\w$]+\),[\w$]+\.head\.appendChild/g;
const REACT_DOM_SCRIPTS = 3;

/** What is wrong with the text of one file of the build, a line for each. */
export function codeComplaints(file: string, text: string): string[] {
  const complaints = FORBIDDEN.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text);
    return found ? [`${file}: ${what}: …${excerpt(text, found.index)}…`] : [];
  });
  const scripts = text.match(SCRIPT_ELEMENT)?.length ?? 0;
  const reactDom = Math.min(text.match(REACT_DOM_SCRIPT)?.length ?? 0, REACT_DOM_SCRIPTS);
  if (scripts > reactDom) {
    complaints.push(
      `${file}: ${scripts} places make a script element, and ${reactDom} of them are React DOM’s own`,
    );
  }
  return complaints;
}

function excerpt(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index + 50).replaceAll('\n', ' ');
}
