/** The phone's page. */
import { plural } from './plurals'

export const title = 'Remote'
export const titleAt = (place: string) => `${place} – Remote`
export const needsScripts = 'The remote needs scripts. Allow them for this page.'
export const slides = 'Slides'
export const previous = 'Previous'
export const next = 'Next'
export const blackScreen = 'Black screen'
export const startClock = 'Start clock'
export const pauseClock = 'Pause clock'
export const goOn = 'Go on'
export const reset = 'Reset'

export const connecting = 'Connecting …'
export const reconnecting = 'Reconnecting …'
export const connectedAgain = 'Connected again'
export const codeNotValid = 'This code is not valid any more'
export const scanAgain =
  'A code is good for one phone and ten minutes. Press Enter where the deck was started, and scan the new one.'
export const openElsewhere = 'The remote is open in another tab'
export const useHere = 'Use it here'
export const anotherDrives = 'Another phone drives'
export const takeOver = 'Take over'
export const openDeck = 'Open the deck on the computer'
export const noWindow = 'No window there presents it yet.'

export const slideOf = (number: number, count: number) => `Slide ${number} of ${count}`
export const outsideCut = 'Outside the cut'
export const stepOf = (step: number, count: number) => `step ${step} of ${count}`
export const stepHeard = (step: number, count: number) => `Step ${step} of ${count}`
export const nextIs = (headline: string) => `Next: ${headline}`
export const noNotes = 'No notes.'
export const screenBlack = 'screen is black'
export const roomFrozen = 'room is frozen'
export const becameBlack = 'The screen is black'
export const showsSlide = 'The screen shows the slide'
export const becameFrozen = 'The room is frozen'
export const notFrozen = 'The room is not frozen any more'

export const ofMinutes = (count: number) => `of ${count} min`
export const clockRuns = 'The clock runs'
export const clockStands = 'The clock stands'
export const timeIsUp = 'The time is up'
export const minutesLeft = (count: number) =>
  plural(count, { one: `${count} minute left`, other: `${count} minutes left` })
