import { plural } from './plurals'

export const title = 'Fernbedienung'
export const titleAt = (place: string) => `${place} – Fernbedienung`
export const needsScripts = 'Die Fernbedienung braucht Skripte. Erlauben Sie sie für diese Seite.'
export const slides = 'Folien'
export const previous = 'Zurück'
export const next = 'Weiter'
export const blackScreen = 'Schwarz'
export const startClock = 'Uhr starten'
export const pauseClock = 'Uhr anhalten'
export const goOn = 'Fortsetzen'
export const reset = 'Auf null'

export const connecting = 'Verbindung wird hergestellt …'
export const reconnecting = 'Neue Verbindung wird hergestellt …'
export const connectedAgain = 'Wieder verbunden'
export const codeNotValid = 'Dieser Code gilt nicht mehr'
export const scanAgain =
  'Ein Code gilt für ein Telefon und zehn Minuten. Drücken Sie die Eingabetaste dort, wo die Präsentation gestartet wurde, und scannen Sie den neuen.'
export const openElsewhere = 'Die Fernbedienung ist in einem anderen Tab offen'
export const useHere = 'Hier benutzen'
export const anotherDrives = 'Ein anderes Telefon steuert'
export const takeOver = 'Übernehmen'
export const openDeck = 'Öffnen Sie die Präsentation auf dem Computer'
export const noWindow = 'Dort zeigt sie noch kein Fenster.'

export const slideOf = (number: number, count: number) => `Folie ${number} von ${count}`
export const outsideCut = 'Nicht in dieser Fassung'
export const stepOf = (step: number, count: number) => `Schritt ${step} von ${count}`
export const stepHeard = (step: number, count: number) => `Schritt ${step} von ${count}`
export const nextIs = (headline: string) => `Danach: ${headline}`
export const noNotes = 'Keine Notizen.'
export const screenBlack = 'Leinwand ist schwarz'
export const roomFrozen = 'Saal ist angehalten'
export const becameBlack = 'Die Leinwand ist schwarz'
export const showsSlide = 'Die Leinwand zeigt die Folie'
export const becameFrozen = 'Der Saal ist angehalten'
export const notFrozen = 'Der Saal ist nicht mehr angehalten'

export const ofMinutes = (count: number) => `von ${count} Min.`
export const clockRuns = 'Die Uhr läuft'
export const clockStands = 'Die Uhr steht'
export const timeIsUp = 'Die Zeit ist um'
export const minutesLeft = (count: number) =>
  plural(count, { one: `Noch ${count} Minute`, other: `Noch ${count} Minuten` })
