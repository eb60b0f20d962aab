import { slidesFound } from './search'

export const noSuchCut = 'Diese Fassung gibt es nicht'
export const wholeDeckInstead = (asked: string) =>
  `Die Adresse fragt nach „${asked}“. Keine Folie gehört zu dieser Fassung, darum wird die ganze Präsentation gezeigt.`

export const clicker =
  'Ein Presenter braucht davon nur B oder den Punkt, für den schwarzen Bildschirm. Auf einem Touchscreen: wischen.'
export const characterKeys = 'Tasten, die ein Zeichen schreiben, sind an'
export const systemTheme = 'Hell oder dunkel, wie das System es will'

export const allSlides = 'Alle Folien'
export const keys = 'Tasten'
export const present = 'Vorführen'
export const wholeDeck = (slides: number) => `Die ganze Präsentation (${slidesFound(slides)})`
export const cutOf = (minutes: number, slides: number) => `Die ${minutes}-Minuten-Fassung (${slidesFound(slides)})`

export const keyDoes = {
  next: 'Nächster Schritt oder nächste Folie',
  previous: 'Voriger Schritt oder vorige Folie',
  first: 'Erste Folie',
  last: 'Letzte Folie',
  goTo: 'Gehe zu einer Folie, oder suche Wörter',
  overview: 'Alle Folien',
  blackout: 'Schwarzer Bildschirm',
  fullScreen: 'Vollbild',
  zoom: 'Abbildung vergrößern, und zurück',
  theme: 'Dunkle Farben, und zurück',
  read: 'Als Artikel lesen',
  speaker: 'Seite für Vortragende, in einem eigenen Fenster',
  pointer: 'Laserzeiger, und weg',
  pen: 'Stift: auf die Folie schreiben',
  clear: 'Geschriebenes löschen',
  freeze: 'Folie festhalten, während Sie anderswo nachsehen',
  help: 'Diese Liste der Tasten',
  back: 'Zurück zur Folie',
}

export const keyNames = {
  ArrowRight: 'Rechts',
  ArrowDown: 'Unten',
  ArrowLeft: 'Links',
  ArrowUp: 'Oben',
  PageDown: 'Bild ab',
  PageUp: 'Bild auf',
  Space: 'Leertaste',
  'Shift+Space': 'Umschalt + Leertaste',
  Home: 'Pos 1',
  End: 'Ende',
  Escape: 'Esc',
}
