import { plural } from './plurals'

export const handout = 'Handout.'
export const licensed = 'Worte und Zeichnungen:'
export const quotations = '; Zitate gehören ihren Urhebern'
export const howToRead = 'Wie man es liest'
export const readSource =
  'Die Folie gibt den gelesenen Text wieder: seine Worte, seine Schreibung, seine Behauptungen, nur mit ihm belegt.'
export const readOthers = 'Die Folie sagt, was andere Quellen stützen, und nennt sie.'
export const readAny = 'Die Folie nennt ihre Quellen.'
export const theText = (title: string, publisher: string, date: string) =>
  `Der Text: „${title}“, ${publisher}, ${date}.`
export const smallNumbers =
  'Kleine Zahlen führen zum Quellenverzeichnis am Ende, wo jede Quelle ihre Adresse hat. Neben dem Text einer Folie stehen ihre Nummer und ihre Quellen.'
export const contentsBySlide = 'Inhalt nach Folien'
export const sourcesOf = (count: number) => plural(count, { one: 'Quelle', other: 'Quellen' })
export const allReadOn = (date: string) => `Alle Adressen wurden am ${date} gelesen.`
export const readOn = (date: string) => ` Gelesen am ${date}.`

export const privateScript = 'Vertraulich: das Skript der vortragenden Person. Nicht für das Publikum.'
export const privateFoot = (title: string) => `Vertraulich: Vortragsskript · ${title}`
export const plan = (minutes: number) =>
  plural(minutes, { one: `Der Plan: ${minutes} Minute`, other: `Der Plan: ${minutes} Minuten` })
export const begins = 'Beginn'
export const part = 'Teil'
export const slides = 'Folien'
export const minutes = 'Minuten'
export const noNotes = 'Keine Notizen.'
export const noTimePlanned = 'keine Zeit geplant'
export const min = (count: number | string) => `${count} Min.`
export const seconds = (count: number) => `${count} s`
export const appendixSlides = (numbers: string) => `Anhang, ${numbers}`
export const slideOf = (numbers: string, total: number) => `Folie ${numbers} von ${total}`
export const pictureOf = (numbers: string) => `Bild von Folie ${numbers}`
export const citedInNotes = 'In den Notizen zitiert'

export const toSlide = (headline: string) => `Folie: ${headline}`
export const toSource = (number: number, publisher: string, title: string) => `Quelle ${number}: ${publisher}, ${title}`
