/** What the article's script says: part of the first visit, so only what that needs. */
import { plural } from './plurals'

export const noSuchSlide = (name: string) => `The address asks for “${name}”, and no slide is called that.`
export const searchNotLoaded = 'Search could not be loaded. Is the network off?'
export const sourceMark = (number: string) => `source ${number}`
export const sourceCitedOn = (number: string, headline: string) => `Source ${number}, cited on: ${headline}`
export const slideNamed = (number: string, headline: string) => `Slide ${number}: ${headline}`
export const sourceBackTo = (number: string, headline: string) => `Source ${number}, back to: ${headline}`
export const scrollsSideways = (figure: string) => `Figure, scrolls sideways: ${figure}`
export const enlargeFigure = (figure: string) => `Enlarge the figure: ${figure}`
export const figureEnlarged = 'Figure enlarged'
export const figureBack = 'Figure back in its place'
export const fullScreenRefused = 'This browser does not allow full screen here.'

export const newerVersion = 'A newer version of this deck is there.'
export const loadIt = 'Load it'
export const notKept = 'This deck is not kept on this device: it needs the network each time it is opened.'
export const kept = 'This deck is kept on this device and opens without a network.'
export const keptButFor = (count: number) => {
  const files = plural(count, { one: 'one file', other: `${count} files` })
  return `This deck is kept on this device and opens without a network, but for ${files} its host did not give.`
}
