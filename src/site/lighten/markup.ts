/** The page's markup as HTML lets it be written: no quotes and end tags that it can do without, short names for drawings. */

/** A tag, whatever its values contain; or the end of a cell that the next one or the row's ends, too (HTML 13.1.2.4). */
const TAG = /<([a-z][\w-]*)(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>|<\/t[dh]>(?=<t[dh]\b|<\/tr>)/g

/** Shapes, and what else is in a page by the hundred. */
const MANY = /^(?:path|text|tspan|rect|circle|ellipse|line|polyline|polygon|g|a|sup|span|td|th)$/

/** A value that ends where the next space or the tag does (HTML 13.1.2.3). */
const PLAIN = /="([^\s"'=<>`]+)"/g

/** What names title and description of a drawing, there and in the drawing; a slide may have a name like it. */
const DRAWING = /(<(?:title|desc) id="| aria-(?:labelledby|describedby)=")(f[\da-f]{8})(?=-\d+")/g

/** The same elements and texts in fewer bytes. Read by an HTML parser only: a slash behind a bare value is a part of it. */
export const lightenMarkup = (markup: string): string => withShortNames(markup).replace(TAG, lightTag)

function lightTag(tag: string, name = ''): string {
  if (name === '') return ''
  if (!MANY.test(name)) return tag
  const end = tag.endsWith('/>') ? '/>' : '>'
  const light = tag.slice(0, -end.length).replace(PLAIN, '=$1')
  return `${light}${end === '/>' && !light.endsWith('"') ? ' ' : ''}${end}`
}

/** Drawings are named by their content, so that those of many pages have no name in common; in one page a number does. */
function withShortNames(markup: string): string {
  const names = new Map<string, string>()
  let last = 0
  return markup.replace(DRAWING, (_, attribute: string, name: string) => {
    if (!names.has(name)) {
      do last++
      while (markup.includes(` id="f${last}-`))
      names.set(name, `f${last}`)
    }
    return `${attribute}${names.get(name)}`
  })
}
