/** What the phone shows of each slide: its number and headline, and what the speaker says. Private. */
import type { Deck } from '../../deck/model'
import { paceOf } from '../../deck/time/pace'
import { renderNotes } from '../../pages/notes'
import { expandReferences } from '../../pages/references/paginate'
import { sectionName } from '../../pages/slide'
import { type DeckSlide, type Plan, readPlan, rescale } from '../../talk/plan'
import type { PhoneSlide } from '../protocol/phone-messages'

interface ScriptSlide extends DeckSlide {
  headline: string
  /** HTML. */
  notes: string
}

/** The slides as they are shown, in order. */
export type Script = readonly ScriptSlide[]

export function scriptOf(deck: Deck): Script {
  const notes = renderNotes(deck)
  const minutes = new Map(paceOf(deck).map((each) => [each.id, each.minutes]))
  return expandReferences(deck).sections.flatMap((section) =>
    section.slides.map(({ id, cuts, headlineText }) => ({
      id,
      cuts,
      appendix: section.appendix === true,
      section: sectionName(section),
      minutes: minutes.get(id) ?? 0,
      headline: headlineText,
      notes: withoutLinks(notes.get(id)?.text ?? ''),
    })),
  )
}

/** Links are taken out: a thumb that misses a button must not leave the page. */
const withoutLinks = (text: string) => text.replace(/<(\/?)a\b[^>]*>/g, '<$1span>')

/** The plan of the cut that is presented, 0 for the whole deck, in the minutes there are today. */
export function planOf(script: Script, cut: number, total: number | null): Plan {
  const plan = readPlan(script, cut || undefined)
  return total === null ? plan : rescale(plan, total)
}

/** A slide, its number and the one that follows by a plan; undefined for one the deck does not have. */
export function slideIn(script: Script, plan: Plan, id: string): PhoneSlide | undefined {
  const slide = script.find((each) => each.id === id)
  if (!slide) return undefined
  const index = plan.slides.findIndex((each) => each.id === id)
  const next = plan.slides[index < 0 ? (plan.outside[id]?.next ?? 0) : index + 1]
  return {
    number: index + 1,
    count: plan.slides.length,
    headline: slide.headline,
    next: script.find((each) => each.id === next?.id)?.headline ?? '',
    notes: slide.notes,
  }
}
