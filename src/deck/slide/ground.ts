/** What lies behind a slide's words: a picture or a colour, with reveal.js' names. */
import { addressFault } from '../image/check-images'
import { isShowable } from '../image/image-file'
import type { Backdrop, SourceFile } from '../model'
import { errorAt, type Problem, type ProblemText } from '../problem'
import { inkFor, WHITE } from '../topic/ink'
import { toneFor } from '../topic/tone'
import type { Attribute } from './attributes'
import { colourOf } from './colour'

const NAMES = {
  any: 'data-background',
  image: 'data-background-image',
  colour: 'data-background-color',
  alt: 'data-background-alt',
  credit: 'data-background-credit',
} as const

/** Options of a slide that are read here. */
export const GROUND_OPTIONS: readonly string[] = Object.values(NAMES)

interface Found {
  backdrop?: Backdrop
  ground?: string
  problems: Problem[]
}

/**
 * Reports `background-alt` (a warning: a picture of which nothing is said), `background-colour` (none that can be read),
 * `background-contrast` (a warning: one on which words are hard to read), and what `addressFault` does.
 */
export function readGround({ path }: SourceFile, attributes: readonly Attribute[]): Found {
  const given = (name: string) => attributes.find((each) => each.name === name)
  const any = given(NAMES.any)
  const isPicture = any && (isShowable(any.value) || /[/.]/.test(any.value))
  const image = given(NAMES.image) ?? (isPicture ? any : undefined)
  const colour = given(NAMES.colour) ?? (isPicture ? undefined : any)
  const at = ({ at: start, name, value }: Attribute, found: ProblemText) =>
    errorAt({ file: path, start, end: start + name.length + value.length + 3 }, found)
  const problems: Problem[] = []
  const ground = colour && colourOf(colour.value)
  if (colour)
    problems.push(...colourProblems(colour.value, ground).map((found) => ({ ...at(colour, found), ...found })))
  if (!image) return { ...(ground && { ground }), problems }
  const wrong = addressFault(image.value)
  if (wrong) problems.push(at(image, wrong))
  const alt = given(NAMES.alt)
  if (!alt) problems.push({ ...at(image, UNSAID), severity: 'warning' })
  const place = { offset: image.at, length: image.name.length + image.value.length + 3 }
  const said = { alt: alt?.value.trim() ?? '', credit: given(NAMES.credit)?.value.trim() ?? '' }
  // A picture covers the colour.
  return { backdrop: { href: image.value, ...said, ...place }, problems }
}

const UNSAID: ProblemText = {
  rule: 'background-alt',
  message: 'Nothing is said of the picture behind this slide, so it only decorates for who cannot see it.',
  hint: 'Write data-background-alt="what it shows", or data-background-alt="" where it says nothing.',
}

/** What headline and body have everywhere (WCAG 2.2, 1.4.6). */
const LEAST = 7

/** Words are black or white then, whichever is read better: 4.5 : 1 at least on any colour. */
function colourProblems(written: string, ground: string | undefined): (ProblemText & Partial<Problem>)[] {
  if (!ground) {
    const message = `"${written}" is no colour that can be read here, so the slide would be paper.`
    return [{ rule: 'background-colour', message, hint: 'Write it as #rrggbb, rgb(0, 0, 0) or by its name: navy.' }]
  }
  const { ink, ratio } = inkFor(ground)
  if (ratio >= LEAST) return []
  const message = `Words have a contrast of ${Math.floor(ratio * 10) / 10} : 1 with ${ground} at best; ${LEAST} : 1 can be read from the back row.`
  const [than, towards] = ink === WHITE ? (['darker', 'light'] as const) : (['lighter', 'dark'] as const)
  const hint = `Choose a ${than} one, such as ${toneFor(ground, towards, LEAST, [ink])}.`
  return [{ rule: 'background-contrast', severity: 'warning', message, hint }]
}
