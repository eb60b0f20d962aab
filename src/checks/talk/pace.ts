/** Notes can be spoken in the time that is planned for them: in the whole talk, and in each cut. */
import type { Deck, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { promptMinutes } from '../../deck/slide/prompts'
import { notesWords, paceOf, paceOfCut } from '../../deck/time/pace'
import { problemAt } from '../slide-text'

/** A talk with its name and its slides' minutes. */
interface Talk {
  name: string
  slides: { slide: Slide; minutes: number }[]
}

/**
 * Reports `notes-pace` (a warning) for slides whose notes need fewer or more words a minute than `pace` in deck.yaml
 * allows. Prompts are counted with their time. Without `pace`, and for slides without planned time, nothing.
 */
export function checkPace(deck: Deck): Problem[] {
  const { pace, cuts = [] } = deck.meta
  if (!pace) return []
  const talks: Talk[] = [
    { name: 'the whole talk', slides: wholeTalk(deck) },
    ...cuts.map((cut) => ({ name: `the ${cut}-minute cut`, slides: paceOfCut(deck, cut) })),
  ]
  const found = talks.flatMap(({ name, slides }) =>
    slides.flatMap(({ slide, minutes }) => {
      const fault = minutes > 0 ? faultOf(slide, minutes, pace) : undefined
      return fault ? [{ slide, name, fault }] : []
    }),
  )
  const slides = [...new Set(found.map(({ slide }) => slide))]
  return slides.map((slide) =>
    outside(
      slide,
      found.filter((each) => each.slide === slide),
      pace,
    ),
  )
}

function wholeTalk(deck: Deck): Talk['slides'] {
  const planned = new Map(paceOf(deck).map(({ id, minutes }) => [id, minutes]))
  const talk = deck.sections.filter(({ appendix }) => !appendix)
  return talk.flatMap(({ slides }) => slides.map((slide) => ({ slide, minutes: planned.get(slide.id) ?? 0 })))
}

/** Says what is wrong with the length of the notes for their minutes; undefined when nothing is. */
function faultOf(slide: Slide, minutes: number, { from, to }: { from: number; to: number }): string | undefined {
  const prompts = promptMinutes(slide)
  const left = minutes - prompts
  const words = notesWords(slide)
  const time = `${rounded(minutes)} min${prompts > 0 ? `, prompts ${rounded(prompts)}` : ''}`
  // Seconds: what is planned to the twelfth of a minute is no longer exact.
  if (left < 1 / 120) return words > 0 || left < -1 / 120 ? `no time for ${words} words (${time})` : undefined
  const pace = Math.round(words / left)
  return pace < from || pace > to ? `${pace} words a minute (${words} words, ${time})` : undefined
}

const rounded = (minutes: number) => Math.round(minutes * 100) / 100

type Found = { name: string; fault: string }

function outside(slide: Slide, found: readonly Found[], { from, to }: { from: number; to: number }): Problem {
  const where = found.map(({ name, fault }) => `in ${name} ${fault}`).join('; ')
  const message = `The notes cannot be spoken at ${from} to ${to} words a minute: ${where}.`
  const hint = 'Shorten or fill out the notes, or change data-minutes.'
  return problemAt(slide, { rule: 'notes-pace', severity: 'warning', message, hint })
}
