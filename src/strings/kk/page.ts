import { plural } from './plurals'

export const skipContents = 'Мазмұнын өткізіп жіберу'
export const article = 'Мақала'
export const contents = 'Мазмұны'
export const search = 'Іздеу'
export const present = 'Көрсету'
export const darkTheme = 'Қараңғы тақырып'
export const minutesToRead = (count: number) =>
  plural(count, { one: `оқуға ${count} минут`, other: `оқуға ${count} минут` })
export const toKeep = 'Сақтау немесе басып шығару үшін:'
export const slidesFile = 'слайдтар'
export const handoutFile = 'үлестірме материал'
export const unfinished = 'Бұл беттің қалған бөлігі жүктелмеді. Әрі қарай оқу үшін бетті қайта жүктеңіз.'

export const slide = 'слайд'
export const partOf = (part: number, count: number) => `${count} бөлімнің ${part}-бөлімі`
export const minutes = (count: number) => plural(count, { one: `${count} минут`, other: `${count} минут` })
export const appendix = (number: string) => `Қосымша ${number}`
export const asOf = (date: string) => `, ${date} жағдай бойынша`
export const range = (from: string | number, to: string | number) => `${from}–${to}`
export const toTheRoom = (time: string) => `Аудиторияға сұрақ, ${time} мин:`

export const codeLines = (lines: string) => `${lines}-жолдар`
export const allCodeLines = 'барлық жолдар'

export const moves = 'Қозғалмалы сурет: іске қосу үшін ашыңыз, тоқтату үшін жабыңыз'
export const captions = 'Субтитрлер'
/** Before the number of a footnote, and what its own number leads to. */
export const footnote = 'ескертпе'
export const backToText = (number: string) => `${number}, мәтінге қайту`

/** Before a task of a list, heard. */
export const taskDone = 'орындалды'
export const taskOpen = 'орындалмады'

export const figureMissing = 'Бұл суретті сызу мүмкін болмады.'
export const figureInWords = 'Сурет сөзбен'
export const colours = 'Түстер:'
export const figureLinks = 'Суреттегі сілтемелер'

export const correction = 'түзету'
export const ringed = 'қоршалған'
export const underlined = 'асты сызылған'
export const marked = 'белгіленген'
export const struckOut = 'сызып тасталған'
export const inserted = 'кірістірілген'
export const query = 'сұрақ'
export const insertionMark = 'кірістіру белгісі'
export const wordsMissing = 'сөздер түсіп қалған'

export const theData = 'Деректер'
export const data = (measure: string) => `Деректер: ${measure}`
export const series = 'Қатар'
export const figure = 'Мәні'
export const figureIn = (units: string) => `Мәні (${units})`
export const event = 'Оқиға'
export const period = 'Кезең'
export const commitment = 'Міндеттеме'
export const source = 'Дереккөз'
export const note = 'Ескертпе'
export const noFigure = 'дерек жоқ'
export const forecast = 'болжам'
export const estimate = 'бағалау'

export const claimsOnPage = (claims: string, _count: number, all: number) => `Дереккөздегі ${all} тұжырымнан: ${claims}`
/** Kinds of claims, below how many there are. */
export const claimKinds = {
  quotation: (_count: number) => 'дәйексөз',
  reported: (_count: number) => 'хабарланған факт',
  interpretation: (_count: number) => 'түсіндірме',
  forecast: (_count: number) => 'болжам',
}
export const citingSlides = (count: number) => plural(count, { one: 'Слайд', other: 'Слайдтар' })
export const inLanguage = (language: string) => ` (тілі: ${language})`
export const citedInText = 'Оқуға арналған мәтінде келтірілген'
export const sourcesInReferences = (count: number) =>
  plural(count, {
    one: `${count} дереккөз, дереккөздер тізімін қараңыз`,
    other: `${count} дереккөз, дереккөздер тізімін қараңыз`,
  })
export const andOtherPublishers = (names: string, count: number) => `${names} + тағы ${count}`
export const undated = 'күні белгісіз'
export const circa = (date: string) => `шам. ${date}`
/** The first of several authors. */
export const andOthers = (name: string) => `${name} және т.б.`

export const firstSlideOf = (title: string) => `«${title}» презентациясының бірінші слайды`
export const theSlide = (headline: string) => `«${headline}» слайды`
export const openSlideIn = (title: string) => `Бұл слайдты «${title}» презентациясында ашу`
