import { plural } from './plurals'

export const title = 'Vortrag'
export const titleOf = (deck: string) => `Vortrag – ${deck}`
export const headingOf = (deck: string) => `Seite für Vortragende: ${deck}`
export const needsScripts =
  'Die Seite für Vortragende braucht Skripte. Die Präsentation selbst lässt sich auch ohne lesen:'
export const toTheDeck = 'zur Präsentation'
export const deckNotLoaded = 'Die Präsentation konnte nicht geladen werden'
export const isNetworkOff =
  'Ist das Netz aus? Die Seite für Vortragende nimmt ihre Folien aus der Präsentation nebenan.'
export const tryAgain = 'Noch einmal versuchen'

export const slideOnScreen = 'Die Folie auf der Leinwand'
export const whatComesNext = 'Was als Nächstes kommt'
export const notes = 'Notizen'
export const controls = 'Steuerung'

export const buttons = {
  previous: 'Zurück',
  next: 'Weiter',
  overview: 'Alle Folien',
  goTo: 'Gehe zu',
  blackout: 'Schwarz',
  freeze: 'Anhalten',
  zoom: 'Abbildung',
  pointer: 'Zeiger',
  pen: 'Stift',
  clear: 'Löschen',
  theme: 'Saal dunkel',
  dark: 'Seite dunkel',
  help: 'Tasten',
}
export const more = 'Mehr'
export const keyDoes = {
  clock: 'Uhr starten und anhalten',
  larger: 'Größere Notizen',
  smaller: 'Kleinere Notizen',
  notesDown: 'Notizen weiter nach unten',
  notesUp: 'Notizen weiter nach oben',
  dark: 'Diese Seite dunkel, und zurück',
}
export const pageIsDark = 'Diese Seite ist dunkel.'
export const pageIsLight = 'Diese Seite ist hell.'

export const openRoom = 'Fenster für den Saal öffnen'
export const windowRefused = 'Der Browser hat kein Fenster geöffnet. Öffnen Sie die Präsentation unter ihrer Adresse:'
export const roomOnDisk = 'Das Fenster für den Saal ist deck.html, aus dem Ordner dieser Datei.'
export const roomGone = 'Das Fenster für den Saal ist weg. Das nächste macht hier weiter.'
export const noRoom = 'Noch zeigt kein Fenster die Präsentation.'
export const roomThere = 'Das Fenster für den Saal ist da.'
export const black = 'Schwarzer Bildschirm'
export const frozenOn = (slide: string) => `Angehalten: Der Saal sieht weiter ${slide}`
export const figureFills = 'Die Abbildung füllt die Leinwand'
export const slideAgain = 'Der Saal sieht die Folie wieder.'
export const figureBack = 'Die Abbildung ist wieder an ihrem Platz.'
export const roomIsDark = 'Der Saal ist dunkel.'
export const roomIsLight = 'Der Saal ist hell.'
export const cutPresented = (minutes: number, slides: number) =>
  plural(slides, {
    one: `Gezeigt wird die ${minutes}-Minuten-Fassung: ${slides} Folie.`,
    other: `Gezeigt wird die ${minutes}-Minuten-Fassung: ${slides} Folien.`,
  })
export const wholeDeckPresented = (slides: number) =>
  plural(slides, {
    one: `Gezeigt wird die ganze Präsentation: ${slides} Folie.`,
    other: `Gezeigt wird die ganze Präsentation: ${slides} Folien.`,
  })
export const slide = (number: number) => `Folie ${number}`
export const slideOfAppendix = 'eine Folie des Anhangs'
export const slideOutside = 'eine Folie außerhalb der Fassung'

export const atStep = (slide: string, step: number, count: number) => `${slide}, Schritt ${step} von ${count}`
export const stepsToCome = (slide: string, count: number) =>
  plural(count, { one: `${slide}, noch ${count} Schritt`, other: `${slide}, noch ${count} Schritte` })
export const next = 'Danach'
export const nextStep = (step: number, count: number) => `Danach: Schritt ${step} von ${count}`
export const nextIs = (words: string) => `Danach: ${words}`
export const stepIs = (step: number, words: string) => `Schritt ${step}. ${words}`
export const endOfTalk = 'Ende des Vortrags'

export const smallNotes = 'Kleine Notizen'
export const mediumNotes = 'Mittlere Notizen'
export const largeNotes = 'Große Notizen'
export const notesOfSlide = 'Notizen zu dieser Folie'
export const sizeOfNotes = 'Größe der Notizen'
export const noNotes = 'Keine Notizen.'
export const publicDeck =
  'Das ist die öffentliche Präsentation: Die Notizen gehören nicht dazu. Zeit, Tempo und Steuerung schon.'
export const notesElsewhere =
  'Notizen gibt es, wenn die Präsentation unter `npm start` läuft, und in der privaten Datei `out/deck-speaker.html`, die `npm run pack -- --with-notes` erzeugt.'

export const elapsed = 'Vergangene Zeit'
/** Behind minutes and seconds. */
export const minuteUnit = 'Min.'
export const start = 'Start'
export const goOn = 'Weiter'
export const pause = 'Pause'
export const startOrPause = 'Uhr starten oder anhalten (T)'
export const reset = 'Auf null'
export const resetClock = 'Uhr auf null stellen?'
export const standsAt = (time: string) => `Sie steht bei ${time}. Auch die Minuten der einzelnen Folien gehen verloren.`
export const keepCounting = 'Weiterzählen'
export const ofMinutes = (count: number) => `von ${count} Min.`
export const startsByItself = 'Beginnt mit dem ersten Weiter'
export const slides = (count: number) => plural(count, { one: `${count} Folie`, other: `${count} Folien` })
export const endsAt = (time: string) => `Ende ${time}`
export const wouldEndAt = (time: string) => `Ende wäre ${time}`
export const timeUp = (over: string) => `Die Zeit ist um: ${over} darüber`
export const timeLeft = (left: string) => `noch ${left}`
export const timeOver = (over: string) => `${over} darüber`
export const noTime = 'keine Zeit'
export const seconds = (count: number) => `${count} s`
export const minutes = (count: number) => `${count} Min.`
export const clockRuns = 'Die Uhr läuft.'
export const clockStandsAt = (time: string) => `Die Uhr steht bei ${time}.`
export const clockIsAtZero = 'Die Uhr steht auf null.'
export const timeIsUp = 'Die Zeit ist um.'
export const minutesLeft = (count: number) =>
  plural(count, { one: `Noch ${count} Minute.`, other: `Noch ${count} Minuten.` })

export const timeAndCut = 'Zeit und Fassung'
export const whatAndHowLong = 'Was vorgeführt wird, und wie viele Minuten heute da sind'
export const howMuchTime = 'Wie viel Zeit ist da?'
export const planStretched = 'Der Plan wird gestreckt oder gekürzt; jede Folie behält ihren Anteil.'
export const minutesToday = 'Minuten, die heute da sind'
export const set = 'Einstellen'
export const asPlanned = (minutes: number) => `Wie geplant: ${minutes} Min.`

export const minutesUsed = 'Gebrauchte Minuten'
export const minutesOfSlides = 'Geplante und gebrauchte Minuten jeder Folie'
export const saveAsCsv = 'Als CSV speichern'
export const columns = { slide: 'Folie', planned: 'Geplant', used: 'Gebraucht', difference: 'Unterschied' }
export const together = 'Zusammen'
export const fileColumns = {
  slide: 'Folie',
  headline: 'Überschrift',
  section: 'Abschnitt',
  planned: 'geplante Minuten',
  actual: 'gebrauchte Minuten',
  difference: 'Unterschied',
}
export const fileName = 'minuten'

export const phones = 'Telefone'
export const phoneDrives = (number: number) => `Telefon ${number} steuert`
export const phoneLooksOn = (number: number) => `Telefon ${number} sieht zu`
export const phoneIsAway = (number: number) => `Telefon ${number} ist weg`
export const noPhone = 'Kein Telefon ist mehr dabei.'
export const letDrive = 'Steuern lassen'
export const letPhoneDrive = (number: number) => `Steuern lassen: Telefon ${number}`
export const revoke = 'Ausschließen'
export const revokePhone = (number: number) => `Ausschließen: Telefon ${number}`
export const revokeAll = 'Alle ausschließen'
export const revokeAllAndCode = 'Alle ausschließen: Telefone und Code'
