/** The search: on the stage, in the article and on the speaker page. */
import { plural } from './plurals'

export const goToSlide = 'Go to a slide'
export const search = 'Search'
export const slidesList = 'Slides'
export const whatToFind = 'A number, part of a headline, or words of the text'
export const inText = 'In the text for readers:'
export const nothingFound = 'No slide has these words.'
export const slidesFound = (count: number) => plural(count, { one: `${count} slide`, other: `${count} slides` })

/** What each key does. */
/** What is printed on keys that type no character. */
