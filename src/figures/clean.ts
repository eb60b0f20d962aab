import { type Config, optimize } from 'svgo'
import { escapeMarkup } from '../deck/text/escape-markup'
import type { DrawnLink } from './page/mermaid/links'

/** Rounds to 1/100 px and drops groups that say nothing; shapes stay shapes, text stays text, names stay names. */
const SVGO: Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: [
    'cleanupNumericValues',
    'cleanupListOfValues',
    { name: 'convertPathData', params: { floatPrecision: 1, lineShorthands: true } },
    { name: 'convertTransform', params: { floatPrecision: 1, transformPrecision: 5 } },
    'collapseGroups',
    'removeEmptyContainers',
    'sortAttrs',
  ],
}

/** Attributes of the root of a finished drawing. */
interface Label {
  title: string
  description: string
  /** Beginning of all ids of this drawing. */
  prefix: string
  links: readonly DrawnLink[]
}

/**
 * The drawing as it is kept: small, and for who does not see it an image (WAI-ARIA `img`) with a name and, said after it and
 * once, a description. Its links are the last group,
 * `class="links"`, transparent shapes that the page lays over the picture: inside, `img` would hide them.
 */
export function clean(svg: string, { title, description, prefix, links }: Label): string {
  const optimized = optimize(svg, SVGO).data.replace(/<\/svg>$/, `${layer(links)}</svg>`)
  const names = `<title id="${prefix}1">${escapeMarkup(title)}</title><desc id="${prefix}2">${escapeMarkup(description)}</desc>`
  return spaced(optimized).replace(
    /^<svg ([^>]*)>/,
    (_, attributes) =>
      `<svg class="drawing" role="img" aria-labelledby="${prefix}1" aria-describedby="${prefix}2" ${attributes}>${names}`,
  )
}

function layer(links: readonly DrawnLink[]): string {
  const written = links.map(({ href, label, step, ...box }) => {
    const { x, y, width, height } = rounded(box)
    const place = `x="${x}" y="${y}" width="${width}" height="${height}"`
    const name = `${step && ` class="${step}"`} href="${escapeMarkup(href)}" aria-label="${escapeMarkup(label)}"`
    return `<a${name}><rect ${place} fill="none" pointer-events="all"/></a>`
  })
  return written.length > 0 ? `<g class="links">${written.join('')}</g>` : ''
}

const rounded = (box: Record<'x' | 'y' | 'width' | 'height', number>) =>
  Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.round(value * 10) / 10])) as typeof box

/** A space after every line of text, so that copied and searched words do not run together. */
function spaced(svg: string): string {
  return svg.replaceAll('</text><', '</text> <')
}
