/** The speaker page. */
import { plural } from './plurals'

export const title = 'Speaker'
export const titleOf = (deck: string) => `Speaker – ${deck}`
export const headingOf = (deck: string) => `Speaker: ${deck}`
export const needsScripts = 'The speaker page needs scripts. The deck itself can be read without:'
export const toTheDeck = 'to the deck'
export const deckNotLoaded = 'The deck could not be loaded'
export const isNetworkOff = 'Is the network off? The speaker page takes its slides from the deck beside it.'
export const tryAgain = 'Try again'

/** Regions. */
export const slideOnScreen = 'The slide on screen'
export const whatComesNext = 'What comes next'
export const notes = 'Notes'
export const controls = 'Controls'

/** Short names of the buttons below the slides. */
export const buttons = {
  previous: 'Previous',
  next: 'Next',
  overview: 'All slides',
  goTo: 'Go to',
  blackout: 'Black screen',
  freeze: 'Freeze',
  zoom: 'Figure',
  pointer: 'Pointer',
  pen: 'Pen',
  clear: 'Clear',
  theme: 'Room dark',
  dark: 'Page dark',
  help: 'Keys',
} as const
export const more = 'More'
/** What the keys do that only this page has. */
export const keyDoes = {
  clock: 'Start the clock, and pause it',
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  notesDown: 'Notes further down',
  notesUp: 'Notes further up',
  dark: 'This page dark, and back',
} as const
export const pageIsDark = 'This page is dark.'
export const pageIsLight = 'This page is light.'

/** The room. */
export const openRoom = 'Open the room’s window'
export const windowRefused = 'The browser did not open a window. Open the deck by its address:'
export const roomOnDisk = 'The room’s window is deck.html, from the folder of this file.'
export const roomGone = 'The room’s window is gone. The next one goes on here.'
export const noRoom = 'No window shows the deck yet.'
export const roomThere = 'The room’s window is there.'
export const black = 'Black screen'
export const frozenOn = (slide: string) => `Frozen: the room keeps ${slide}`
export const figureFills = 'The figure fills the room’s screen'
export const slideAgain = 'The room shows the slide again.'
export const figureBack = 'The figure is back in its place.'
export const roomIsDark = 'The room is dark.'
export const roomIsLight = 'The room is light.'
export const cutPresented = (minutes: number, slides: number) =>
  plural(slides, {
    one: `The ${minutes}-minute cut is presented: ${slides} slide.`,
    other: `The ${minutes}-minute cut is presented: ${slides} slides.`,
  })
export const wholeDeckPresented = (slides: number) =>
  plural(slides, {
    one: `The whole deck is presented: ${slides} slide.`,
    other: `The whole deck is presented: ${slides} slides.`,
  })
/** A slide in the middle of a sentence. */
export const slide = (number: number) => `slide ${number}`
export const slideOfAppendix = 'a slide of the appendix'
export const slideOutside = 'a slide outside the cut'

/** What is shown and what comes. */
export const atStep = (slide: string, step: number, count: number) => `${slide}, step ${step} of ${count}`
export const stepsToCome = (slide: string, count: number) =>
  plural(count, { one: `${slide}, ${count} step to come`, other: `${slide}, ${count} steps to come` })
export const next = 'Next'
export const nextStep = (step: number, count: number) => `Next: step ${step} of ${count}`
export const nextIs = (words: string) => `Next: ${words}`
export const stepIs = (step: number, words: string) => `step ${step}. ${words}`
export const endOfTalk = 'End of the talk'

export const smallNotes = 'Small notes'
export const mediumNotes = 'Medium notes'
export const largeNotes = 'Large notes'
export const notesOfSlide = 'Notes of this slide'
export const sizeOfNotes = 'Size of the notes'
export const noNotes = 'No notes.'
export const publicDeck = 'This is the public deck: the speaker’s notes are not part of it. Time, pace and control are.'
/** What stands between backticks is set as code. */
export const notesElsewhere =
  'Notes are here when the deck runs under `npm start`, and in the private file `out/deck-speaker.html` that `npm run pack -- --with-notes` makes.'

/** The clock. */
export const elapsed = 'Elapsed'
/** Behind minutes and seconds. */
export const minuteUnit = 'min'
export const start = 'Start'
export const goOn = 'Go on'
export const pause = 'Pause'
export const startOrPause = 'Start or pause the clock (T)'
export const reset = 'Reset'
export const resetClock = 'Reset the clock?'
export const standsAt = (time: string) => `It stands at ${time}. The minutes of each slide are lost, too.`
export const keepCounting = 'Keep counting'
export const ofMinutes = (count: number) => `of ${count} min`
export const startsByItself = 'Starts with the first advance'
export const slides = (count: number) => plural(count, { one: `${count} slide`, other: `${count} slides` })
export const endsAt = (time: string) => `ends ${time}`
export const wouldEndAt = (time: string) => `would end ${time}`
export const timeUp = (over: string) => `Time is up: ${over} over`
export const timeLeft = (left: string) => `${left} left`
export const timeOver = (over: string) => `${over} over`
export const noTime = 'no time'
export const seconds = (count: number) => `${count} s`
export const minutes = (count: number) => `${count} min`
export const clockRuns = 'The clock runs.'
export const clockStandsAt = (time: string) => `The clock stands at ${time}.`
export const clockIsAtZero = 'The clock is at zero.'
export const timeIsUp = 'The time is up.'
export const minutesLeft = (count: number) =>
  plural(count, { one: `${count} minute left.`, other: `${count} minutes left.` })

export const timeAndCut = 'Time and cut'
export const whatAndHowLong = 'What is presented, and how many minutes there are today'
export const howMuchTime = 'How much time is there?'
export const planStretched = 'The plan is stretched or shortened; each slide keeps its share.'
export const minutesToday = 'Minutes there are today'
export const set = 'Set'
export const asPlanned = (minutes: number) => `As planned: ${minutes} min`

export const minutesUsed = 'Minutes used'
export const minutesOfSlides = 'Planned and used minutes of each slide'
export const saveAsCsv = 'Save as CSV'
/** Columns of the table, and of the file. */
export const columns = { slide: 'Slide', planned: 'Planned', used: 'Used', difference: 'Difference' } as const
export const together = 'Together'
export const fileColumns = {
  slide: 'slide',
  headline: 'headline',
  section: 'section',
  planned: 'planned minutes',
  actual: 'actual minutes',
  difference: 'difference',
} as const
/** What the file is called, before its date. */
export const fileName = 'minutes'

export const phones = 'Phones'
export const phoneDrives = (number: number) => `Phone ${number} drives`
export const phoneLooksOn = (number: number) => `Phone ${number} looks on`
export const phoneIsAway = (number: number) => `Phone ${number} is away`
export const noPhone = 'No phone is in the talk any more.'
export const letDrive = 'Let it drive'
export const letPhoneDrive = (number: number) => `Let it drive: phone ${number}`
export const revoke = 'Revoke'
export const revokePhone = (number: number) => `Revoke phone ${number}`
export const revokeAll = 'Revoke all'
export const revokeAllAndCode = 'Revoke all phones and the code'
