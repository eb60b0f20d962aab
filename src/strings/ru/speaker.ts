import { plural } from './plurals'

export const title = 'Докладчик'
export const titleOf = (deck: string) => `Докладчик – ${deck}`
export const headingOf = (deck: string) => `Страница докладчика: ${deck}`
export const needsScripts = 'Странице докладчика нужны скрипты. Саму презентацию можно читать и без них:'
export const toTheDeck = 'к презентации'
export const deckNotLoaded = 'Не удалось загрузить презентацию'
export const isNetworkOff =
  'Есть ли подключение к сети? Страница докладчика берёт слайды из презентации, которая лежит рядом.'
export const tryAgain = 'Повторить'

export const slideOnScreen = 'Слайд на экране'
export const whatComesNext = 'Что дальше'
export const notes = 'Заметки'
export const controls = 'Управление'

export const buttons = {
  previous: 'Назад',
  next: 'Вперёд',
  overview: 'Все слайды',
  goTo: 'Перейти',
  blackout: 'Чёрный экран',
  freeze: 'Удержать',
  zoom: 'Рисунок',
  pointer: 'Указка',
  pen: 'Перо',
  clear: 'Стереть',
  theme: 'Тёмный зал',
  dark: 'Тёмная страница',
  help: 'Клавиши',
}
export const more = 'Ещё'
export const keyDoes = {
  clock: 'Запустить часы и приостановить их',
  larger: 'Заметки крупнее',
  smaller: 'Заметки мельче',
  notesDown: 'Заметки ниже',
  notesUp: 'Заметки выше',
  dark: 'Тёмная страница и обратно',
}
export const pageIsDark = 'Эта страница тёмная.'
export const pageIsLight = 'Эта страница светлая.'

export const openRoom = 'Открыть окно для зала'
export const windowRefused = 'Браузер не открыл окно. Откройте презентацию по её адресу:'
export const roomOnDisk = 'Окно для зала – это deck.html из папки с этим файлом.'
export const roomGone = 'Окно для зала закрыто. Следующее продолжит с этого места.'
export const noRoom = 'Пока ни одно окно не показывает презентацию.'
export const roomThere = 'Окно для зала открыто.'
export const black = 'Чёрный экран'
export const frozenOn = (slide: string) => `Показ приостановлен: в зале остаётся ${slide}`
export const figureFills = 'Рисунок занимает весь экран в зале'
export const slideAgain = 'В зале снова виден слайд.'
export const figureBack = 'Рисунок снова на своём месте.'
export const roomIsDark = 'В зале тёмная тема.'
export const roomIsLight = 'В зале светлая тема.'
export const cutPresented = (minutes: number, count: number) =>
  `Показывается версия на ${minutes} мин: ${slides(count)}.`
export const wholeDeckPresented = (count: number) => `Показывается вся презентация: ${slides(count)}.`
export const slide = (number: number) => `слайд ${number}`
export const slideOfAppendix = 'слайд приложения'
export const slideOutside = 'слайд вне этой версии'

export const atStep = (slide: string, step: number, count: number) => `${slide}, шаг ${step} из ${count}`
export const stepsToCome = (slide: string, count: number) =>
  plural(count, {
    one: `${slide}, впереди ${count} шаг`,
    few: `${slide}, впереди ${count} шага`,
    many: `${slide}, впереди ${count} шагов`,
    other: `${slide}, впереди ${count} шага`,
  })
export const next = 'Далее'
export const nextStep = (step: number, count: number) => `Далее: шаг ${step} из ${count}`
export const nextIs = (words: string) => `Далее: ${words}`
export const stepIs = (step: number, words: string) => `шаг ${step}. ${words}`
export const endOfTalk = 'Конец доклада'

export const smallNotes = 'Мелкие заметки'
export const mediumNotes = 'Средние заметки'
export const largeNotes = 'Крупные заметки'
export const notesOfSlide = 'Заметки к этому слайду'
export const sizeOfNotes = 'Размер заметок'
export const noNotes = 'Заметок нет.'
export const publicDeck =
  'Это общедоступная презентация: заметки докладчика в неё не входят. Время, темп и управление – входят.'
export const notesElsewhere =
  'Заметки видны, когда презентация запущена командой `npm start`, и в личном файле `out/deck-speaker.html`, который создаёт `npm run pack -- --with-notes`.'

export const elapsed = 'Прошло'
/** Behind minutes and seconds. */
export const minuteUnit = 'мин'
export const start = 'Старт'
export const goOn = 'Продолжить'
export const pause = 'Пауза'
export const startOrPause = 'Запустить или приостановить часы (T)'
export const reset = 'Сбросить'
export const resetClock = 'Сбросить часы?'
export const standsAt = (time: string) => `На часах ${time}. Минуты каждого слайда тоже пропадут.`
export const keepCounting = 'Считать дальше'
export const ofMinutes = (count: number) => `из ${count} мин`
export const startsByItself = 'Пойдут с первым шагом вперёд'
export const slides = (count: number) =>
  plural(count, {
    one: `${count} слайд`,
    few: `${count} слайда`,
    many: `${count} слайдов`,
    other: `${count} слайда`,
  })
export const endsAt = (time: string) => `конец в ${time}`
export const wouldEndAt = (time: string) => `конец был бы в ${time}`
export const timeUp = (over: string) => `Время вышло: сверх плана ${over}`
export const timeLeft = (left: string) => `осталось ${left}`
export const timeOver = (over: string) => `сверх плана ${over}`
export const noTime = '0 с'
export const seconds = (count: number) => `${count} с`
export const minutes = (count: number) => `${count} мин`
export const clockRuns = 'Часы идут.'
export const clockStandsAt = (time: string) => `Часы стоят на ${time}.`
export const clockIsAtZero = 'Часы на нуле.'
export const timeIsUp = 'Время вышло.'
export const minutesLeft = (count: number) =>
  plural(count, {
    one: `Осталась ${count} минута.`,
    few: `Остались ${count} минуты.`,
    many: `Осталось ${count} минут.`,
    other: `Осталось ${count} минуты.`,
  })

export const timeAndCut = 'Время и версия'
export const whatAndHowLong = 'Что показывается и сколько минут есть сегодня'
export const howMuchTime = 'Сколько есть времени?'
export const planStretched = 'План растягивается или сокращается; каждый слайд сохраняет свою долю.'
export const minutesToday = 'Сколько минут есть сегодня'
export const set = 'Установить'
export const asPlanned = (minutes: number) => `По плану: ${minutes} мин`

export const minutesUsed = 'Затраченные минуты'
export const minutesOfSlides = 'Запланированные и затраченные минуты каждого слайда'
export const saveAsCsv = 'Сохранить как CSV'
export const columns = { slide: 'Слайд', planned: 'План', used: 'Факт', difference: 'Разница' }
export const together = 'Всего'
export const fileColumns = {
  slide: 'слайд',
  headline: 'заголовок',
  section: 'раздел',
  planned: 'минуты по плану',
  actual: 'минуты по факту',
  difference: 'разница',
}
export const fileName = 'minuty'

export const phones = 'Телефоны'
export const phoneDrives = (number: number) => `Телефон ${number} управляет`
export const phoneLooksOn = (number: number) => `Телефон ${number} наблюдает`
export const phoneIsAway = (number: number) => `Телефон ${number} не на связи`
export const noPhone = 'Телефонов больше нет.'
export const letDrive = 'Передать управление'
export const letPhoneDrive = (number: number) => `Передать управление: телефон ${number}`
export const revoke = 'Отключить'
export const revokePhone = (number: number) => `Отключить: телефон ${number}`
export const revokeAll = 'Отключить все'
export const revokeAllAndCode = 'Отключить все телефоны и код'
