/** What can be said of the deck's logo before its file is looked at. */
import type { Logo } from '../deck-meta'
import { errorAt, type Problem } from '../problem'
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
