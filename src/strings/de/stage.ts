export const presentation = 'Vorführung'
export const buttons = {
  previous: 'Zurück',
  next: 'Weiter',
  overview: 'Alle Folien',
  goTo: 'Gehe zu einer Folie',
  fullScreen: 'Vollbild',
  zoom: 'Abbildung vergrößern',
  speaker: 'Seite für Vortragende',
  pointer: 'Laserzeiger',
  pen: 'Stift',
  theme: 'Dunkle Farben',
  read: 'Als Artikel lesen',
  help: 'Tasten',
}

export const blackScreen = 'Schwarzer Bildschirm. Weiter mit einem Klick oder der Leertaste.'
export const lightTheme = 'Helle Farben'
export const notLoaded = 'Dieser Teil konnte nicht geladen werden. Ist das Netz aus?'
export const stepOf = (step: number, count: number) => `Schritt ${step} von ${count}`
export const findSlide = 'Folie suchen'

export const slideOf = (number: number | string, count: number | string) => `Folie ${number} von ${count}`
