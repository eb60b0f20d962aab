/** The document as it is built: what stands around, beside and under the author's slides. */
import { plural } from './plurals'

export const skipContents = 'Skip the contents'
export const article = 'Article'
export const contents = 'Contents'
export const search = 'Search'
export const present = 'Present'
export const darkTheme = 'Dark theme'
export const minutesToRead = (count: number) =>
  plural(count, { one: `${count} minute to read`, other: `${count} minutes to read` })
export const toKeep = 'To keep or to print:'
export const slidesFile = 'slides'
export const handoutFile = 'handout'
/** Shown by style alone while the page has not come whole. */
export const unfinished = 'The rest of this page has not come. Load it again to read on.'

/** What a slide is called by assistive technology. */
export const slide = 'slide'
export const partOf = (part: number, count: number) => `Part ${part} of ${count}`
export const minutes = (count: number) => plural(count, { one: `${count} minute`, other: `${count} minutes` })
export const appendix = (number: string) => `Appendix ${number}`
/** Behind the name of a register. */
export const asOf = (date: string) => `, as of ${date}`
export const range = (from: string | number, to: string | number) => `${from} to ${to}`
/** Before what the room is asked; minutes may be a range. */
export const toTheRoom = (time: string) => `To the room, ${time} min:`

/** Which lines of code stand out at a step. */
export const codeLines = (lines: string) => `lines ${lines}`
export const allCodeLines = 'all lines'

/** Heard with a picture that moves when it is asked to. */
export const moves = 'Moving picture: open it to let it run, close it to stop it'
export const captions = 'Captions'

/** Before the number of a footnote, and what its own number leads to. */
export const footnote = 'note'
export const backToText = (number: string) => `${number}, back to the text`

/** Before a task of a list, heard. */
export const taskDone = 'done'
export const taskOpen = 'to do'

export const figureMissing = 'This figure could not be drawn.'
export const figureInWords = 'The figure in words'
/** Before the names of those whose colours a figure has. */
export const colours = 'Colours:'
export const figureLinks = 'Links in the figure'

/** The pencil's marks, as an editor writes them in brackets. */
export const correction = 'correction'
export const ringed = 'ringed'
export const underlined = 'underlined'
export const marked = 'marked'
export const struckOut = 'struck out'
export const inserted = 'inserted'
export const query = 'query'
export const insertionMark = 'insertion mark'
export const wordsMissing = 'words missing'

/** Over the tables of a slide, folded or not. */
export const theData = 'The data'
/** A table of data: its caption, its columns, what stands in a cell. */
export const data = (measure: string) => `Data: ${measure}`
export const series = 'Series'
export const figure = 'Figure'
export const figureIn = (units: string) => `Figure (${units})`
export const event = 'Event'
export const period = 'Period'
export const commitment = 'Commitment'
export const source = 'Source'
export const note = 'Note'
export const noFigure = 'no figure'
/** What a figure is that is no plain report. */
export const forecast = 'forecast'
export const estimate = 'estimate'

/** Which of all claims are inked on the source's page; `claims` are numbers, `count` of them. */
export const claimsOnPage = (claims: string, count: number, all: number) =>
  plural(count, { one: `Claim ${claims} of the source’s ${all}`, other: `Claims ${claims} of the source’s ${all}` })
/** Kinds of claims, below how many there are. */
export const claimKinds = {
  quotation: (count: number) => plural(count, { one: 'quotation', other: 'quotations' }),
  reported: (count: number) => plural(count, { one: 'reported fact', other: 'reported facts' }),
  interpretation: (count: number) => plural(count, { one: 'interpretation', other: 'interpretations' }),
  forecast: (count: number) => plural(count, { one: 'forecast', other: 'forecasts' }),
}
/** Before the numbers of the slides that cite a source. */
export const citingSlides = (count: number) => plural(count, { one: 'Slide', other: 'Slides' })
export const inLanguage = (language: string) => ` (in ${language})`
export const citedInText = 'Cited in the text for readers'
export const sourcesInReferences = (count: number) =>
  plural(count, { one: `${count} source, named in the references`, other: `${count} sources, named in the references` })
export const andOtherPublishers = (names: string, count: number) =>
  plural(count, { one: `${names} + one more`, other: `${names} + ${count} more` })
export const undated = 'n.d.'
export const circa = (date: string) => `c. ${date}`
/** The first of several authors. */
export const andOthers = (name: string) => `${name} et al.`

/** Cards and pages of links that are shared. */
export const firstSlideOf = (title: string) => `The first slide of “${title}”`
export const theSlide = (headline: string) => `The slide “${headline}”`
export const openSlideIn = (title: string) => `Open this slide in “${title}”`
