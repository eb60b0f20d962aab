/** Makes a document ready in the page that is printed. All functions here run in it. */
import { inPage } from '../chromium/in-page'

interface Preparation {
  variant: string
  /** Ids of the slides to print. */
  slides: string[]
  /** A page for every step. */
  steps: boolean
}

function prepareDocument(argument: unknown): void {
  const { variant, slides, steps } = argument as Preparation
  const page = document.documentElement
  page.dataset.print = variant
  page.dataset.theme = 'light'
  const all = document.querySelectorAll('.slides > section, .handout-pages > section, .script-entry')
  for (const slide of all) if (!slides.includes(slide.id)) slide.remove()
  document.querySelectorAll('svg[aria-describedby]').forEach(describe)
  if (steps) document.querySelectorAll('.slides > section').forEach(spread)
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = decoded(link.getAttribute('href')?.slice(1) ?? '')
    if (!document.getElementById(target)) link.removeAttribute('href')
  }
}

/** A figure's alternative text is the name of the drawing, and the PDF has no other place for its description. */
function describe(drawing: Element): void {
  const name = ['aria-labelledby', 'aria-describedby'].map((each) => drawing.getAttribute(each)).join(' ')
  drawing.setAttribute('aria-labelledby', name)
  drawing.removeAttribute('aria-describedby')
}

/** As it is written where no program would have written it: `100%`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One page for what is there from the start, one more for each step; the last is the slide itself. */
function spread(slide: Element): void {
  const fragments = [...slide.querySelectorAll('.fragment')]
  const indices = fragments.map((each, order) => Number(each.getAttribute('data-fragment-index') ?? order))
  const counts = [...new Set(indices)].sort((a, b) => a - b)
  counts.forEach((count, number) => {
    const early = slide.cloneNode(true) as Element
    const later = [...early.querySelectorAll('.fragment')].filter((_, order) => (indices[order] ?? 0) >= count)
    for (const each of later) each.setAttribute('visibility', 'hidden')
    for (const each of later) each.classList.add('not-yet')
    rename(early, `--step-${number}`)
    slide.before(early)
  })
}

/** An id is in a document once; what refers to it inside the copy follows. */
function rename(copy: Element, ending: string): void {
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) if (each.id) each.id += ending
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-details']) {
    for (const each of [copy, ...copy.querySelectorAll(`[${name}]`)]) {
      const ids = each.getAttribute(name)?.split(' ').filter(Boolean)
      if (ids) each.setAttribute(name, ids.map((id) => id + ending).join(' '))
    }
  }
}

/** Names the variant and its drawings, takes out slides that are not wanted and links to them, spreads steps over pages. */
export const prepare = inPage(prepareDocument, [describe, decoded, spread, rename])
