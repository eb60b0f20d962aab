import { type Config, optimize } from 'svgo'

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

/** What the root of a finished drawing says about it. */
export interface Label {
  title: string
  description: string
  /** Beginning of all ids of this drawing. */
  prefix: string
}

/**
 * The drawing as it is kept: small, and named for who does not see it (WAI-ARIA `img`; `group` when it holds links,
 * which `img` would hide).
 */
export function clean(svg: string, { title, description, prefix }: Label): string {
  const optimized = optimize(svg, SVGO).data
  const role = optimized.includes('<a ') ? 'group' : 'img'
  const names = `<title id="${prefix}1">${escapeText(title)}</title><desc id="${prefix}2">${escapeText(description)}</desc>`
  return spaced(optimized).replace(
    /^<svg ([^>]*)>/,
    (_, attributes) =>
      `<svg class="drawing" role="${role}" aria-labelledby="${prefix}1 ${prefix}2" ${attributes}>${names}`,
  )
}

/** A space between lines of text, so that copied and searched words do not run together. */
function spaced(svg: string): string {
  return svg.replaceAll('</text><text', '</text> <text')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
