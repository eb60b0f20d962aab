/** What can be said of the deck's logo and favicon before their files are looked at. */
import type { Favicon, Logo } from '../deck-meta'
import { errorAt, type Problem, type ProblemText } from '../problem'
import { addressFault } from './check-images'

/** Reports `logo-alt` (a warning: nobody said whose it is) and what `addressFault` does. */
export function checkLogo(logo: Logo | undefined): Problem[] {
  if (!logo?.span) return []
  const { span, file, dark } = logo
  const faults = [file, dark].flatMap((href) => (href === undefined ? [] : (addressFault(href) ?? [])))
  const problems = faults.map((fault) => errorAt(span, fault))
  if (logo.alt !== undefined) return problems
  const message = 'Nothing is said of the logo to who cannot see it, so it is passed over.'
  const hint = 'Write { file: img/logo.svg, alt: "University of Almaty" }, or alt: "" where the slide says whose it is.'
  return [...problems, { ...errorAt(span, { rule: 'logo-alt', message, hint }), severity: 'warning' }]
}

/** Reports `favicon-format` (another name than that of an SVG) and what `addressFault` does. */
export function checkFavicon(favicon: Favicon | undefined): Problem[] {
  if (!favicon?.span) return []
  const fault = faviconFault(favicon.file)
  return fault ? [errorAt(favicon.span, fault)] : []
}

/** What is wrong with a favicon's name, if anything is. */
export const faviconFault = (href: string): ProblemText | undefined =>
  addressFault(href) ?? (/\.svg$/i.test(href) ? undefined : noFavicon(href, 'is no SVG'))

export const noFavicon = (href: string, what: string): ProblemText => ({
  rule: 'favicon-format',
  message: `"${href}" ${what}: a favicon is one drawing that stays sharp at 16 px in a tab and at 512 px on a phone's tile.`,
  hint: 'Draw it as an SVG of paths, with words turned into paths (in Inkscape: Path, Object to Path).',
})
