import { slidesFound } from './search'

export const noSuchCut = 'Мұндай нұсқа жоқ'
export const wholeDeckInstead = (asked: string) =>
  `Мекенжай «${asked}» нұсқасын сұрайды. Оған ешбір слайд кірмейді, сондықтан бүкіл презентация көрсетіледі.`

export const clicker =
  'Пультке бұлардың ішінен қара экранға арналған B немесе нүкте ғана керек. Сенсорлы экранда саусақпен сырғытыңыз.'
export const characterKeys = 'Әріп пен таңба пернелері қосулы'
export const systemTheme = 'Қараңғы немесе ашық тақырып, жүйедегідей'

export const allSlides = 'Барлық слайд'
export const keys = 'Пернелер'
export const present = 'Көрсетілетіні'
export const wholeDeck = (slides: number) => `Бүкіл презентация (${slidesFound(slides)})`
export const cutOf = (minutes: number, slides: number) => `${minutes} минуттық нұсқа (${slidesFound(slides)})`

export const keyDoes = {
  next: 'Келесі қадам немесе слайд',
  previous: 'Алдыңғы қадам немесе слайд',
  first: 'Бірінші слайд',
  last: 'Соңғы слайд',
  goTo: 'Слайдқа өту немесе сөз іздеу',
  overview: 'Барлық слайд',
  blackout: 'Қара экран',
  fullScreen: 'Толық экран',
  zoom: 'Суретті үлкейту және қайтару',
  theme: 'Қараңғы тақырып және қайтару',
  read: 'Мақала ретінде оқу',
  speaker: 'Баяндамашы беті, бөлек терезеде',
  pointer: 'Лазерлік нұсқағыш, алу және қою',
  pen: 'Қалам: слайдқа жазу',
  clear: 'Жазылғанды өшіру',
  freeze: 'Баяндамашы басқасын қарағанша слайдты ұстап тұру',
  help: 'Пернелердің осы тізімі',
  back: 'Слайдқа қайту',
}

export const keyNames = {
  ArrowRight: 'Оңға',
  ArrowDown: 'Төмен',
  ArrowLeft: 'Солға',
  ArrowUp: 'Жоғары',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Space: 'Бос орын',
  'Shift+Space': 'Shift + бос орын',
  Escape: 'Esc',
}
