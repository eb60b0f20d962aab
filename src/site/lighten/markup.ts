/** The shapes of drawings as HTML lets them be written: attributes without quotes where their values need none. */

/** A shape's tag, whatever its values contain. Each is in a page by the hundred, no other element is. */
const SHAPE = /<(?:path|text|tspan|rect|circle|ellipse|line|polyline|polygon|g)(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/g

/** A value that ends where the next space or the tag does (HTML 13.1.2.3). */
const PLAIN = /="([^\s"'=<>`]+)"/g

/** The same elements and texts in fewer bytes. Read by an HTML parser only: a slash behind a bare value is a part of it. */
export const lightenMarkup = (markup: string): string => markup.replace(SHAPE, lightTag)

function lightTag(tag: string): string {
  const end = tag.endsWith('/>') ? '/>' : '>'
  const light = tag.slice(0, -end.length).replace(PLAIN, '=$1')
  return `${light}${end === '/>' && !light.endsWith('"') ? ' ' : ''}${end}`
}
