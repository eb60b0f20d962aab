/** What a presentation says: its bar of buttons, its dialogs, what is announced. */

export const presentation = 'Presentation'
/** Names of the bar's buttons. */
export const buttons = {
  previous: 'Previous',
  next: 'Next',
  overview: 'All slides',
  goTo: 'Go to a slide',
  fullScreen: 'Full screen',
  zoom: 'Enlarge the figure',
  speaker: 'Speaker page',
  pointer: 'Laser pointer',
  pen: 'Pen',
  theme: 'Dark theme',
  read: 'Read as an article',
  help: 'Keys',
} as const

export const blackScreen = 'Black screen. Click or press Space to go on.'
export const lightTheme = 'Light theme'
export const notLoaded = 'This part could not be loaded. Is the network off?'
export const stepOf = (step: number, count: number) => `Step ${step} of ${count}`
export const findSlide = 'Find a slide'

export const slideOf = (number: number | string, count: number | string) => `Slide ${number} of ${count}`
