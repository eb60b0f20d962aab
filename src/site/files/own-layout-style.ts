/** The style of the deck's own layouts, as far as its slides use them. */
import { posix } from 'node:path'
import { transform } from 'lightningcss'
import type { Deck, SourceFile } from '../../deck/model'
import { layoutNameOf } from '../../deck/names/name-layouts'
import { slidesOf } from '../../deck/slides-of'
import { ADDRESS } from './theme-files'

const BASE = '@import "/src/theme/layouts/own.css" layer(layouts);'

/**
 * Each sheet holds within its slides, on the stage and in print; the article has their words in order. It stands in the
 * layer that `theme.css` has. Sheets that `checkLayoutStyles` refuses are not to come here.
 */
export function ownLayoutStyle(deck: Deck, files: readonly SourceFile[]): string {
  const used = new Set(slidesOf(deck).flatMap(({ ownLayout }) => ownLayout ?? []))
  if (used.size === 0) return ''
  const sheets = files.flatMap((file) => {
    const name = layoutNameOf(file)
    return name !== undefined && used.has(name) ? scoped(name, file) : []
  })
  return [BASE, ...sheets].join('\n')
}

function scoped(name: string, { path, text }: SourceFile): string {
  // Written anew: a brace in a string or a comment is none.
  const { code } = transform({ filename: path, code: Buffer.from(rooted(path, text)) })
  const inside = code.toString().replace(new RegExp(`\\.layout-${name}(?![\\w-])`, 'g'), '&')
  return `@layer deck {
html:not([data-view="read"]) .layout-${name} { ${inside} }
@media print { .layout-${name} { ${inside} } }
}`
}

/** Files are named from beside the sheet, which stands in the page from here on. */
const rooted = (path: string, text: string): string =>
  text.replace(ADDRESS, (whole, ...forms: (string | undefined)[]) => {
    const address = forms.slice(0, 5).find(Boolean) ?? ''
    if (/^[/#]/.test(address)) return whole
    return whole.replace(address, () => `/${posix.join(posix.dirname(path), address)}`)
  })
