/** The editorial rules: what a deck has to keep beyond being readable. One rule per file, this is their list. */
import type { Deck, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { checkAddresses } from './addresses'
import { checkChartWidth } from './chart-width'
import { checkFigurePlace } from './figure-place'
import { checkHeadline } from './headline'
import { checkInterfaceLanguage } from './interface-language'
import { checkLayout } from './layout'
import { checkLetters, checkLettersAround } from './letters'
import { checkLinks } from './links'
import { checkAsOf } from './record/as-of'
import { checkAttachments } from './record/attachments'
import { checkClaims } from './record/claims'
import { checkConfidence } from './record/confidence'
import { checkPoints } from './record/points'
import { checkProfile } from './record/profile'
import { checkQuotations } from './record/quotations'
import { checkRegister } from './record/register'
import { checkSources } from './record/sources'
import { checkReferencesSlide } from './references-slide'
import { checkAppendix } from './talk/appendix'
import { checkCutReferences } from './talk/cut-references'
import { checkCut, checkCuts } from './talk/cuts'
import { checkMinutes } from './talk/minutes'
import { checkNotes } from './talk/notes'
import { checkNotesMissing } from './talk/notes-missing'
import { checkPace } from './talk/pace'
import { checkWordCount } from './word-count'

const SLIDE_RULES = [
  checkHeadline,
  checkLayout,
  checkChartWidth,
  checkFigurePlace,
  checkWordCount,
  checkRegister,
  checkSources,
  checkConfidence,
  checkLetters,
  checkLinks,
  checkNotes,
  checkNotesMissing,
  checkCut,
  checkAsOf,
  checkPoints,
] satisfies ((slide: Slide, deck: Deck) => Problem[])[]

const DECK_RULES = [
  checkInterfaceLanguage,
  checkLettersAround,
  checkAddresses,
  checkProfile,
  checkClaims,
  checkQuotations,
  checkAttachments,
  checkMinutes,
  checkCuts,
  checkCutReferences,
  checkPace,
  checkAppendix,
  checkReferencesSlide,
] satisfies ((deck: Deck) => Problem[])[]

/** What holds for a deck that reads a text against other sources, and for no other. */
const OF_SOURCE_CRITICISM = new Set<unknown>([
  checkRegister,
  checkSources,
  checkConfidence,
  checkAsOf,
  checkClaims,
  checkQuotations,
  checkAttachments,
])

/** All problems the rules of its profile find, slide by slide, then for the deck as a whole. */
export function checkDeck(deck: Deck): Problem[] {
  const slides = slidesOf(deck)
  const holds = (rule: unknown) => deck.meta.profile === 'source-criticism' || !OF_SOURCE_CRITICISM.has(rule)
  const bySlide = slides.flatMap((slide) => SLIDE_RULES.filter(holds).flatMap((rule) => rule(slide, deck)))
  return [...bySlide, ...DECK_RULES.filter(holds).flatMap((rule) => rule(deck))]
}
