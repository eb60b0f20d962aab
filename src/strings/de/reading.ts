import { plural } from './plurals'

export const noSuchSlide = (name: string) => `Die Adresse fragt nach „${name}“, und keine Folie heißt so.`
export const searchNotLoaded = 'Die Suche konnte nicht geladen werden. Ist das Netz aus?'
export const sourceMark = (number: string) => `Quelle ${number}`
export const sourceCitedOn = (number: string, headline: string) => `Quelle ${number}, zitiert auf: ${headline}`
export const slideNamed = (number: string, headline: string) => `Folie ${number}: ${headline}`
export const sourceBackTo = (number: string, headline: string) => `Quelle ${number}, zurück zu: ${headline}`
export const scrollsSideways = (figure: string) => `Abbildung, lässt sich seitwärts schieben: ${figure}`
export const enlargeFigure = (figure: string) => `Abbildung vergrößern: ${figure}`
export const figureEnlarged = 'Abbildung vergrößert'
export const figureBack = 'Abbildung wieder an ihrem Platz'
export const fullScreenRefused = 'Dieser Browser erlaubt hier kein Vollbild.'

export const newerVersion = 'Es gibt eine neuere Fassung dieser Präsentation.'
export const loadIt = 'Laden'
export const notKept =
  'Diese Präsentation ist auf diesem Gerät nicht gespeichert: Sie braucht bei jedem Öffnen das Netz.'
export const kept = 'Diese Präsentation ist auf diesem Gerät gespeichert und öffnet sich auch ohne Netz.'
export const keptButFor = (count: number) =>
  plural(count, {
    one: 'Diese Präsentation ist auf diesem Gerät gespeichert und öffnet sich auch ohne Netz, bis auf eine Datei, die der Server nicht lieferte.',
    other: `Diese Präsentation ist auf diesem Gerät gespeichert und öffnet sich auch ohne Netz, bis auf ${count} Dateien, die der Server nicht lieferte.`,
  })
