import { plural } from './plurals'

export const title = 'Баяндамашы'
export const titleOf = (deck: string) => `Баяндамашы – ${deck}`
export const headingOf = (deck: string) => `Баяндамашы беті: ${deck}`
export const needsScripts = 'Баяндамашы бетіне скриптер қажет. Презентацияның өзін оларсыз да оқуға болады:'
export const toTheDeck = 'презентацияға'
export const deckNotLoaded = 'Презентацияны жүктеу мүмкін болмады'
export const isNetworkOff = 'Желі қосулы ма? Баяндамашы беті слайдтарды жанындағы презентациядан алады.'
export const tryAgain = 'Қайталау'

export const slideOnScreen = 'Экрандағы слайд'
export const whatComesNext = 'Әрі қарай не болады'
export const notes = 'Жазбалар'
export const controls = 'Басқару'

export const buttons = {
  previous: 'Артқа',
  next: 'Алға',
  overview: 'Барлық слайд',
  goTo: 'Өту',
  blackout: 'Қара экран',
  freeze: 'Ұстап тұру',
  zoom: 'Сурет',
  pointer: 'Нұсқағыш',
  pen: 'Қалам',
  clear: 'Өшіру',
  theme: 'Зал қараңғы',
  dark: 'Бет қараңғы',
  help: 'Пернелер',
}
export const more = 'Тағы'
export const keyDoes = {
  clock: 'Сағатты қосу және кідірту',
  larger: 'Жазбаларды ірілеу',
  smaller: 'Жазбаларды ұсақтау',
  notesDown: 'Жазбаларды төмен жылжыту',
  notesUp: 'Жазбаларды жоғары жылжыту',
  dark: 'Бұл бетті қараңғылау және қайтару',
}
export const pageIsDark = 'Бұл бет қараңғы.'
export const pageIsLight = 'Бұл бет ашық.'

export const openRoom = 'Зал терезесін ашу'
export const windowRefused = 'Браузер терезені ашпады. Презентацияны мекенжайы бойынша ашыңыз:'
export const roomOnDisk = 'Зал терезесі – осы файл тұрған қалтадағы deck.html.'
export const roomGone = 'Зал терезесі жабылды. Келесісі осы жерден жалғастырады.'
export const noRoom = 'Презентацияны әзірге ешбір терезе көрсетіп тұрған жоқ.'
export const roomThere = 'Зал терезесі ашық.'
export const black = 'Қара экран'
export const frozenOn = (slide: string) => `Көрсетілім тоқтатылды: залда ${slide} тұр`
export const figureFills = 'Сурет залдағы экранды толық алып тұр'
export const slideAgain = 'Залда слайд қайта көрінді.'
export const figureBack = 'Сурет өз орнына қайтты.'
export const roomIsDark = 'Залда қараңғы тақырып.'
export const roomIsLight = 'Залда ашық тақырып.'
export const cutPresented = (minutes: number, count: number) =>
  `${minutes} минуттық нұсқа көрсетіледі: ${slides(count)}.`
export const wholeDeckPresented = (count: number) => `Бүкіл презентация көрсетіледі: ${slides(count)}.`
export const slide = (number: number) => `${number}-слайд`
export const slideOfAppendix = 'қосымшаның слайды'
export const slideOutside = 'бұл нұсқадан тыс слайд'

export const atStep = (slide: string, step: number, count: number) => `${slide}, ${step}-қадам, барлығы ${count}`
export const stepsToCome = (slide: string, count: number) =>
  plural(count, { one: `${slide}, алда ${count} қадам`, other: `${slide}, алда ${count} қадам` })
export const next = 'Келесі'
export const nextStep = (step: number, count: number) => `Келесі: ${step}-қадам, барлығы ${count}`
export const nextIs = (words: string) => `Келесі: ${words}`
export const stepIs = (step: number, words: string) => `${step}-қадам. ${words}`
export const endOfTalk = 'Баяндаманың соңы'

export const smallNotes = 'Ұсақ жазбалар'
export const mediumNotes = 'Орташа жазбалар'
export const largeNotes = 'Ірі жазбалар'
export const notesOfSlide = 'Осы слайдтың жазбалары'
export const sizeOfNotes = 'Жазбалардың өлшемі'
export const noNotes = 'Жазба жоқ.'
export const publicDeck =
  'Бұл – жалпыға ашық презентация: баяндамашының жазбалары оған кірмейді. Уақыт, қарқын және басқару кіреді.'
export const notesElsewhere =
  'Жазбалар презентация `npm start` арқылы іске қосылғанда және `npm run pack -- --with-notes` жасайтын жеке `out/deck-speaker.html` файлында болады.'

export const elapsed = 'Өткен уақыт'
/** Behind minutes and seconds. */
export const minuteUnit = 'мин'
export const start = 'Бастау'
export const goOn = 'Жалғастыру'
export const pause = 'Кідірту'
export const startOrPause = 'Сағатты қосу немесе кідірту (T)'
export const reset = 'Нөлдеу'
export const resetClock = 'Сағатты нөлдеу керек пе?'
export const standsAt = (time: string) => `Сағатта ${time}. Әр слайдтың минуттары да жоғалады.`
export const keepCounting = 'Санауды жалғастыру'
export const ofMinutes = (count: number) => `барлығы ${count} мин`
export const startsByItself = 'Алғаш алға басқанда жүре бастайды'
export const slides = (count: number) => plural(count, { one: `${count} слайд`, other: `${count} слайд` })
export const endsAt = (time: string) => `соңы ${time}`
export const wouldEndAt = (time: string) => `соңы ${time} болар еді`
export const timeUp = (over: string) => `Уақыт бітті: жоспардан артық ${over}`
export const timeLeft = (left: string) => `қалғаны ${left}`
export const timeOver = (over: string) => `жоспардан артық ${over}`
export const noTime = '0 с'
export const seconds = (count: number) => `${count} с`
export const minutes = (count: number) => `${count} мин`
export const clockRuns = 'Сағат жүріп тұр.'
export const clockStandsAt = (time: string) => `Сағат ${time} көрсетіп тоқтады.`
export const clockIsAtZero = 'Сағат нөлде.'
export const timeIsUp = 'Уақыт бітті.'
export const minutesLeft = (count: number) =>
  plural(count, { one: `${count} минут қалды.`, other: `${count} минут қалды.` })

export const timeAndCut = 'Уақыт пен нұсқа'
export const whatAndHowLong = 'Не көрсетіледі және бүгін қанша минут бар'
export const howMuchTime = 'Қанша уақыт бар?'
export const planStretched = 'Жоспар созылады немесе қысқарады; әр слайд өз үлесін сақтайды.'
export const minutesToday = 'Бүгін бар минуттар'
export const set = 'Орнату'
export const asPlanned = (minutes: number) => `Жоспар бойынша: ${minutes} мин`

export const minutesUsed = 'Жұмсалған минуттар'
export const minutesOfSlides = 'Әр слайдтың жоспарланған және жұмсалған минуттары'
export const saveAsCsv = 'CSV ретінде сақтау'
export const columns = { slide: 'Слайд', planned: 'Жоспар', used: 'Жұмсалғаны', difference: 'Айырма' }
export const together = 'Барлығы'
export const fileColumns = {
  slide: 'слайд',
  headline: 'тақырып',
  section: 'бөлім',
  planned: 'жоспарланған минуттар',
  actual: 'жұмсалған минуттар',
  difference: 'айырма',
}
export const fileName = 'minuttar'

export const phones = 'Телефондар'
export const phoneDrives = (number: number) => `${number}-телефон басқарады`
export const phoneLooksOn = (number: number) => `${number}-телефон қарап тұр`
export const phoneIsAway = (number: number) => `${number}-телефон байланыста емес`
export const noPhone = 'Енді бірде-бір телефон қосулы емес.'
export const letDrive = 'Басқаруды беру'
export const letPhoneDrive = (number: number) => `Басқаруды беру: ${number}-телефон`
export const revoke = 'Ажырату'
export const revokePhone = (number: number) => `Ажырату: ${number}-телефон`
export const revokeAll = 'Барлығын ажырату'
export const revokeAllAndCode = 'Барлығын ажырату: телефондар мен код'
