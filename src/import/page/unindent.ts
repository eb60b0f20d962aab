/** Markdown that stands in a page, as it is without it. */

/** As reveal.js does: by the spaces of the first line with words. */
export function unindent(text: string): string {
  const indent = /^[ \t]*(?=\S)/m.exec(text.replace(/^\s*\n/, ''))?.[0] ?? ''
  return indent ? text.replace(new RegExp(`^${indent}`, 'gm'), '') : text
}
