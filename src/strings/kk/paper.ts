import { plural } from './plurals'

export const handout = 'Үлестірме материал.'
export const licensed = 'Мәтін мен суреттер:'
export const quotations = '; дәйексөздер иелеріне тиесілі'
export const howToRead = 'Қалай оқу керек'
export const readSource =
  'Слайд талданатын мәтінді береді: оның сөздері, жазылуы, тұжырымдары, тек соған сілтеме жасалады.'
export const readOthers = 'Слайд басқа дереккөздер нені растайтынын айтып, оларды атайды.'
export const readAny = 'Слайд дереккөздерін атайды.'
export const theText = (title: string, publisher: string, date: string) => `Мәтін: «${title}», ${publisher}, ${date}.`
export const smallNumbers =
  'Кіші сандар соңындағы дереккөздер тізіміне апарады, онда әр дереккөздің мекенжайы бар. Слайд мәтінінің жанында оның нөмірі мен дереккөздері тұр.'
export const contentsBySlide = 'Мазмұны слайдтар бойынша'
export const sourcesOf = (count: number) => plural(count, { one: 'Дереккөз', other: 'Дереккөздер' })
export const allReadOn = (date: string) => `Барлық мекенжайдың қаралған күні: ${date}.`
export const readOn = (date: string) => ` Қаралған күні: ${date}.`

export const privateScript = 'Жеке: баяндама мәтіні. Аудиторияға арналмаған.'
export const privateFoot = (title: string) => `Жеке: баяндама мәтіні · ${title}`
export const plan = (minutes: number) =>
  plural(minutes, { one: `Жоспар: ${minutes} минут`, other: `Жоспар: ${minutes} минут` })
export const begins = 'Басталуы'
export const part = 'Бөлім'
export const slides = 'Слайдтар'
export const minutes = 'Минут'
export const noNotes = 'Жазба жоқ.'
export const noTimePlanned = 'уақыт жоспарланбаған'
export const min = (count: number | string) => `${count} мин`
export const seconds = (count: number) => `${count} с`
export const appendixSlides = (numbers: string) => `қосымша, ${numbers}`
export const slideOf = (numbers: string, total: number) => `${numbers}-слайд, барлығы ${total}`
export const pictureOf = (numbers: string) => `${numbers}-слайдтың суреті`
export const citedInNotes = 'Жазбаларда келтірілген'

export const toSlide = (headline: string) => `Слайд: ${headline}`
export const toSource = (number: number, publisher: string, title: string) =>
  `${number}-дереккөз: ${publisher}, ${title}`
