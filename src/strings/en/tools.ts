/** The dialogs of a presentation: keys, cuts, all slides. */
import { slidesFound } from './search'

export const noSuchCut = 'There is no such cut'
export const wholeDeckInstead = (asked: string) =>
  `The address asks for “${asked}”. No slide belongs to that cut, so the whole deck is presented.`

export const clicker =
  'A clicker needs none of them but B or the full stop, for a black screen. On a touch screen, swipe.'
export const characterKeys = 'Keys that type a character are on'
export const systemTheme = 'Dark or light as the system prefers'

export const allSlides = 'All slides'
export const keys = 'Keys'
export const present = 'Present'
export const wholeDeck = (slides: number) => `The whole deck (${slidesFound(slides)})`
export const cutOf = (minutes: number, slides: number) => `The ${minutes}-minute cut (${slidesFound(slides)})`

export const keyDoes = {
  next: 'Next step or slide',
  previous: 'Previous step or slide',
  first: 'First slide',
  last: 'Last slide',
  goTo: 'Go to a slide, or search for words',
  overview: 'All slides',
  blackout: 'Black screen',
  fullScreen: 'Full screen',
  zoom: 'Enlarge the figure, and back',
  theme: 'Dark theme, and back',
  read: 'Read as an article',
  speaker: 'Speaker page, in a window of its own',
  pointer: 'Laser pointer, and away',
  pen: 'Pen: write on the slide',
  clear: 'Clear what was written',
  freeze: 'Hold the slide while the speaker looks elsewhere',
  help: 'This list of keys',
  back: 'Back to the slide',
} as const

export const keyNames = {
  ArrowRight: 'Right',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowUp: 'Up',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  'Shift+Space': 'Shift + Space',
  Escape: 'Esc',
} as const
