import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { readingMinutes } from '../../src/pages/reading-time'
import { fixtureDeck } from '../fixtures/deck'

const words = (count: number) => 'word '.repeat(count).trim()

/** The sound deck with one more slide. */
function minutesWith(slide: string): number {
  const files = fixtureDeck().map((file) =>
    file.path.endsWith('00-front.md') ? { ...file, text: `${file.text}\n\n---\n\n${slide}` } : file,
  )
  const { deck } = parseDeck(files)
  if (!deck) throw new Error('the fixture has problems')
  return readingMinutes(deck)
}

describe('the time to read the article', () => {
  it('is a minute for 220 words, for readers, in tables and in lists', () => {
    expect(minutesWith('## One more')).toBe(1)
    expect(minutesWith(`## One more\n\nHandout:\n${words(2200)}`)).toBe(10)
    expect(minutesWith(`## One more\n\n| a |\n|---|\n| ${words(2200)} |`)).toBe(10)
    expect(minutesWith(`## One more\n\n- ${words(2200)}`)).toBe(10)
  })

  it('knows nothing of the notes', () => {
    expect(minutesWith(`## One more\n\nNote:\n${words(2200)}`)).toBe(1)
  })
})
