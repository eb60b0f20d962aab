/** The printed documents: the handout, the speaker's script, and what a PDF says of its links. */
import { plural } from './plurals'

export const handout = 'Handout.'
/** Before the name of a licence, and behind it. */
export const licensed = 'Words and drawings:'
export const quotations = '; quotations are their owners’'
export const howToRead = 'How to read it'
export const readSource =
  'The slide reports the text that is read: its words, its spelling, its claims, cited to it alone.'
export const readOthers = 'The slide says what other sources support, and names them.'
export const readAny = 'The slide names its sources.'
export const theText = (title: string, publisher: string, date: string) =>
  `The text: “${title}”, ${publisher}, ${date}.`
export const smallNumbers =
  'Small numbers lead to the references at the end, where every source has its address. Beside the text of a slide stand its number and its sources.'
export const contentsBySlide = 'Contents, by slide'
export const sourcesOf = (count: number) => plural(count, { one: 'Source', other: 'Sources' })
export const allReadOn = (date: string) => `All addresses were read on ${date}.`
export const readOn = (date: string) => ` Read on ${date}.`

export const privateScript = 'Private: the speaker’s script. Not for the audience.'
/** At the foot of each page. */
export const privateFoot = (title: string) => `Private: speaker’s script · ${title}`
export const plan = (minutes: number) =>
  plural(minutes, { one: `The plan: ${minutes} minute`, other: `The plan: ${minutes} minutes` })
export const begins = 'Begins'
export const part = 'Part'
export const slides = 'Slides'
export const minutes = 'Minutes'
export const noNotes = 'No notes.'
export const noTimePlanned = 'no time planned'
/** Units of time, short. */
export const min = (count: number | string) => `${count} min`
export const seconds = (count: number) => `${count} s`
export const appendixSlides = (numbers: string) => `appendix, ${numbers}`
/** Behind the time at which the slide begins. */
export const slideOf = (numbers: string, total: number) => `slide ${numbers} of ${total}`
export const pictureOf = (numbers: string) => `Picture of slide ${numbers}`
export const citedInNotes = 'Cited in the notes'

/** What a link leads to. */
export const toSlide = (headline: string) => `Slide: ${headline}`
export const toSource = (number: number, publisher: string, title: string) => `Source ${number}: ${publisher}, ${title}`
