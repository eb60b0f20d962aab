import { describe, expect, it } from 'vitest'
import { withSteps } from '../../src/import/steps'
import { publicText } from '../fixtures/section'
import { imported } from './imported'

const STEP = '<!-- .element: class="fragment" -->'

const placed = (text: string) => {
  const lost: string[] = []
  return { text: withSteps(text, (what) => lost.push(what)), lost }
}

describe('options of elements in Markdown', () => {
  it.each([
    [`- &shy;${STEP} words`, `- words ${STEP}`],
    [`### ${STEP} Words`, `### Words ${STEP}`],
    [`Words${STEP} and more`, `Words and more ${STEP}`],
    [`- *a*${STEP} b ${STEP}`, `- [*a*]{.fragment} b ${STEP}`],
    [`| a ${STEP} | b | ${STEP}`, `| a ${STEP} | b | ${STEP}`],
    [`words\n${STEP}`, `words\n${STEP}`],
    [
      'a <!-- .element: class="fragment grow x" data-fragment-index="3" -->',
      'a <!-- .element: class="fragment grow" data-fragment-index="3" -->',
    ],
    ["a <!-- nobody's --> b", 'a  b'],
  ])('%j', (text, expected) => {
    expect(placed(text).text).toBe(expected)
  })

  it('that are none of a step are named', () => {
    expect(placed('a <!-- .element: style="color: red" class="big" -->')).toEqual({
      text: 'a ',
      lost: ['the options style="color: red" class="big" of an element'],
    })
  })

  it('are as many steps in the deck', () => {
    const { deck, errors } = imported(
      'a.md',
      `# A\n\n- &shy;${STEP} a\n- b *c*${STEP} d ${STEP}\n\n### ${STEP} E\n\n| f | g |\n|---|---|\n| h | i ${STEP} | ${STEP}\n`,
    )
    expect(errors).toEqual([])
    expect(publicText(deck).match(/<[a-z]+[0-9]? [^>]*class="[^"]*\bfragment\b/g)).toHaveLength(2 * 6)
  })
})
