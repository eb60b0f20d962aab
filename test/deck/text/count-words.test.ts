import { expect, it } from 'vitest'
import { countWords } from '../../../src/deck/text/count-words'

it.each([
  ['', 0],
  [' – … !', 0],
  ['Two words', 2],
  ['3,000 don’t C5+1 well-known 50/50 R&D', 6],
  ['before—after, 2015–2025', 4],
  ['Қазақстан и Россия', 3],
  // Marks that are characters of their own end no word.
  ['cafe\u0301s and na\u0131\u0308ve', 3],
  ['“Quoted” (words).', 2],
])('“%s” has %d words', (text, count) => {
  expect(countWords(text)).toBe(count)
})
