import { plural } from './plurals'

export const title = 'Пульт'
export const titleAt = (place: string) => `${place} – Пульт`
export const needsScripts = 'Пультке скриптер қажет. Оларға бұл бетте рұқсат беріңіз.'
export const slides = 'Слайдтар'
export const previous = 'Артқа'
export const next = 'Алға'
export const blackScreen = 'Қара экран'
export const startClock = 'Сағатты қосу'
export const pauseClock = 'Кідірту'
export const goOn = 'Жалғастыру'
export const reset = 'Нөлдеу'

export const connecting = 'Қосылуда …'
export const reconnecting = 'Қайта қосылуда …'
export const connectedAgain = 'Байланыс қалпына келді'
export const codeNotValid = 'Бұл код енді жарамсыз'
export const scanAgain =
  'Код бір телефонға он минутқа жарайды. Презентация іске қосылған жерде Enter басып, жаңасын сканерлеңіз.'
export const openElsewhere = 'Пульт басқа қойындыда ашық'
export const useHere = 'Осы жерде пайдалану'
export const anotherDrives = 'Басқа телефон басқарып тұр'
export const takeOver = 'Басқаруды алу'
export const openDeck = 'Презентацияны компьютерде ашыңыз'
export const noWindow = 'Онда оны әзірге ешбір терезе көрсетіп тұрған жоқ.'

export const slideOf = (number: number, count: number) => `${number}-слайд, барлығы ${count}`
export const outsideCut = 'Бұл нұсқадан тыс'
export const stepOf = (step: number, count: number) => `${step}-қадам, барлығы ${count}`
export const stepHeard = (step: number, count: number) => `${step}-қадам, барлығы ${count}`
export const nextIs = (headline: string) => `Келесі: ${headline}`
export const noNotes = 'Жазба жоқ.'
export const screenBlack = 'экран қара'
export const roomFrozen = 'көрсетілім тоқтатылған'
export const becameBlack = 'Экран қара'
export const showsSlide = 'Экранда слайд тұр'
export const becameFrozen = 'Көрсетілім тоқтатылды'
export const notFrozen = 'Көрсетілім енді тоқтатылмаған'

export const ofMinutes = (count: number) => `барлығы ${count} мин`
export const clockRuns = 'Сағат жүріп тұр'
export const clockStands = 'Сағат тоқтап тұр'
export const timeIsUp = 'Уақыт бітті'
export const minutesLeft = (count: number) =>
  plural(count, { one: `${count} минут қалды`, other: `${count} минут қалды` })
