import { plural } from './plurals'

export const goToSlide = 'Gehe zu einer Folie'
export const search = 'Suchen'
export const slidesList = 'Folien'
export const whatToFind = 'Eine Nummer, ein Teil der Überschrift oder Wörter aus dem Text'
export const inText = 'Im Lesetext:'
export const nothingFound = 'Keine Folie hat diese Wörter.'
export const slidesFound = (count: number) => plural(count, { one: `${count} Folie`, other: `${count} Folien` })
