import { plainText } from '../../deck/markdown/lexer'
import type { Deck, Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { expectedSlides } from '../read-back/slide-pages'
import type { Rule } from './rule'

/** So many words of notes in a row are nobody's but the speaker's. */
const STRETCH = 8

/** No public file holds words of the notes; the script holds all of them. */
export const checkPdfNotes: Rule = ({ pages, tags }, expected) => {
  const { deck, variant } = expected
  if (variant === 'script') {
    const read = wordsOf(tags.map((tag) => tag.words).join(' '))
    return expectedSlides(expected)
      .filter((slide) => slide.notes.some((token) => !read.includes(wordsOf(plainText([token])).trim())))
      .map(({ id }) => `The notes of "${id}" are not all in the script.`)
  }
  const text = wordsOf(pages.map((page) => page.text).join(' '))
  const own = wordsOf(publicWords(deck))
  return slidesOf(deck)
    .filter((slide) => stretches(slide).some((stretch) => text.includes(stretch) && !own.includes(stretch)))
    .map(({ id }) => `Words of the notes of "${id}" are in a public file.`)
}

/** Letters and digits only: printing breaks lines and joins letters as it likes. */
const wordsOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ')

const publicWords = (deck: Deck) =>
  slidesOf(deck)
    .map((slide) => plainText([...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout]))
    .join(' ')

function stretches({ notes }: Slide): string[] {
  const words = wordsOf(notes.map((token) => plainText([token])).join(' '))
    .trim()
    .split(' ')
    .filter(Boolean)
  const count = Math.floor(words.length / STRETCH)
  return Array.from({ length: count }, (_, index) => words.slice(index * STRETCH, (index + 1) * STRETCH).join(' '))
}
