import { plural } from './plurals'

export const noSuchSlide = (name: string) => `Мекенжай «${name}» дегенді сұрайды, бірақ ондай слайд жоқ.`
export const searchNotLoaded = 'Іздеуді жүктеу мүмкін болмады. Желі қосулы ма?'
export const sourceMark = (number: string) => `${number}-дереккөз`
export const sourceCitedOn = (number: string, headline: string) => `${number}-дереккөз, келтірілген слайд: ${headline}`
export const slideNamed = (number: string, headline: string) => `${number}-слайд: ${headline}`
export const sourceBackTo = (number: string, headline: string) => `${number}-дереккөз, слайдқа қайту: ${headline}`
export const scrollsSideways = (figure: string) => `Сурет, бүйірге жылжиды: ${figure}`
export const enlargeFigure = (figure: string) => `Суретті үлкейту: ${figure}`
export const figureEnlarged = 'Сурет үлкейтілді'
export const figureBack = 'Сурет өз орнына қайтты'
export const fullScreenRefused = 'Бұл браузер мұнда толық экранға рұқсат бермейді.'

export const newerVersion = 'Бұл презентацияның жаңа нұсқасы бар.'
export const loadIt = 'Жүктеу'
export const notKept = 'Бұл презентация осы құрылғыда сақталмаған: оны ашқан сайын желі қажет.'
export const kept = 'Бұл презентация осы құрылғыда сақталған және желісіз ашылады.'
export const keptButFor = (count: number) =>
  plural(count, {
    one: `Бұл презентация осы құрылғыда сақталған және желісіз ашылады, тек сервер бермеген ${count} файлдан басқасы.`,
    other: `Бұл презентация осы құрылғыда сақталған және желісіз ашылады, тек сервер бермеген ${count} файлдан басқасы.`,
  })
