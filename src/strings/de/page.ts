import { plural } from './plurals'

export const skipContents = 'Inhalt überspringen'
export const article = 'Artikel'
export const contents = 'Inhalt'
export const search = 'Suchen'
export const present = 'Präsentieren'
export const darkTheme = 'Dunkle Farben'
export const minutesToRead = (count: number) =>
  plural(count, { one: `${count} Minute Lesezeit`, other: `${count} Minuten Lesezeit` })
export const toKeep = 'Zum Aufheben oder Drucken:'
export const slidesFile = 'Folien'
export const handoutFile = 'Handout'
export const unfinished = 'Der Rest dieser Seite ist nicht angekommen. Laden Sie sie neu, um weiterzulesen.'

export const slide = 'Folie'
export const partOf = (part: number, count: number) => `Teil ${part} von ${count}`
export const minutes = (count: number) => plural(count, { one: `${count} Minute`, other: `${count} Minuten` })
export const appendix = (number: string) => `Anhang ${number}`
export const asOf = (date: string) => `, Stand ${date}`
export const range = (from: string | number, to: string | number) => `${from} bis ${to}`
export const toTheRoom = (time: string) => `An alle, ${time} Min.:`

export const codeLines = (lines: string) => `Zeilen ${lines}`
export const allCodeLines = 'alle Zeilen'

export const moves = 'Bewegtes Bild: zum Abspielen öffnen, zum Anhalten schließen'
export const captions = 'Untertitel'
/** Before the number of a footnote, and what its own number leads to. */
export const footnote = 'Fußnote'
export const backToText = (number: string) => `${number}, zurück zum Text`

/** Before a task of a list, heard. */
export const taskDone = 'erledigt'
export const taskOpen = 'offen'

export const figureMissing = 'Diese Abbildung konnte nicht gezeichnet werden.'
export const figureInWords = 'Die Abbildung in Worten'
export const colours = 'Farben:'
export const figureLinks = 'Links in der Abbildung'

export const correction = 'Korrektur'
export const ringed = 'eingekreist'
export const underlined = 'unterstrichen'
export const marked = 'markiert'
export const struckOut = 'gestrichen'
export const inserted = 'eingefügt'
export const query = 'Frage'
export const insertionMark = 'Einfügungszeichen'
export const wordsMissing = 'hier fehlen Wörter'

export const theData = 'Die Daten'
export const data = (measure: string) => `Daten: ${measure}`
export const series = 'Reihe'
export const figure = 'Zahl'
export const figureIn = (units: string) => `Zahl (${units})`
export const event = 'Ereignis'
export const period = 'Zeitraum'
export const commitment = 'Verbindlichkeit'
export const source = 'Quelle'
export const note = 'Anmerkung'
export const noFigure = 'keine Angabe'
export const forecast = 'Prognose'
export const estimate = 'Schätzung'

export const claimsOnPage = (claims: string, count: number, all: number) =>
  plural(count, { one: `Aussage ${claims} der ${all} der Quelle`, other: `Aussagen ${claims} der ${all} der Quelle` })
/** Kinds of claims, below how many there are. */
export const claimKinds = {
  quotation: (count: number) => plural(count, { one: 'Zitat', other: 'Zitate' }),
  reported: (count: number) => plural(count, { one: 'berichtete Tatsache', other: 'berichtete Tatsachen' }),
  interpretation: (count: number) => plural(count, { one: 'Deutung', other: 'Deutungen' }),
  forecast: (count: number) => plural(count, { one: 'Vorhersage', other: 'Vorhersagen' }),
}
export const citingSlides = (count: number) => plural(count, { one: 'Folie', other: 'Folien' })
export const inLanguage = (language: string) => ` (auf ${language})`
export const citedInText = 'Zitiert im Lesetext'
export const sourcesInReferences = (count: number) =>
  plural(count, {
    one: `${count} Quelle, siehe Quellenverzeichnis`,
    other: `${count} Quellen, siehe Quellenverzeichnis`,
  })
export const andOtherPublishers = (names: string, count: number) =>
  plural(count, { one: `${names} + ein weiteres`, other: `${names} + ${count} weitere` })
export const undated = 'o. D.'
export const circa = (date: string) => `ca. ${date}`
/** The first of several authors. */
export const andOthers = (name: string) => `${name} u. a.`

export const firstSlideOf = (title: string) => `Die erste Folie von „${title}“`
export const theSlide = (headline: string) => `Die Folie „${headline}“`
export const openSlideIn = (title: string) => `Diese Folie in „${title}“ öffnen`
