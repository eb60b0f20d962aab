import { describe, expect, it } from 'vitest'
import { readCodeInfo } from '../../../src/deck/code/code-info'
import { splitCode, splitSlide, withClass, withoutLineSteps } from '../../../src/import/mending/fit-slide'

describe('a slide that is too full', () => {
  it('gets a class beside those and the options that it has', () => {
    expect(withClass('## A\n\nb\n', 'compact')).toBe('## A\n<!-- .slide: class="compact" -->\n\nb\n')
    expect(withClass('## A\n<!-- .slide: id="a" -->\n', 'compact')).toContain('<!-- .slide: id="a" class="compact" -->')
    expect(withClass('## A\n<!-- .slide: class="x-b" -->\n', 'compact')).toContain('class="x-b compact"')
  })

  it('is parted between blocks, its notes stay with the first half', () => {
    const made = splitSlide('## A\n<!-- .slide: class="compact" -->\n\nOne.\n\nTwo.\n\nNote:\nSECRET\n\n') ?? ''
    const [first = '', second = ''] = made.split('\n---\n')
    expect([first, second].map((half) => /One|Two/.exec(half)?.[0])).toEqual(['One', 'Two'])
    expect([first.includes('SECRET'), second.includes('SECRET')]).toEqual([true, false])
    expect(second).toContain('## A (2)\n<!-- .slide: class="compact" -->')
    expect(splitSlide(second)).toBeUndefined()
  })

  it('is parted between items of a list, with their steps, and between empty lines of code', () => {
    const list = splitSlide('## A\n\n- one <!-- .element: class="fragment" -->\n- two\n') ?? ''
    expect(list).toMatch(/- one <!-- \.element: class="fragment" -->\n\n---\n\n## A \(2\)[\s\S]*- two/)
    expect(splitCode('```js\na\n\nb\n```')).toBe('```js\na\n```\n\n```js\nb\n```')
    expect(splitCode('```js [1|3]\na\n\nb\n```')).toBeUndefined()
    expect(splitCode('```js\na\nb\n```')).toBeUndefined()
  })

  it('keeps the numbers of its lines, and has no steps of code that could not be parted with them', () => {
    expect(splitCode('```js []\na\n\nb\n```')).toBe('```js []\na\n```\n\n```js [3: ]\nb\n```')
    expect(readCodeInfo('js [3: ]')).toMatchObject({ start: 3, rest: '' })
    expect(withoutLineSteps('```js [1|3]\na\n```')).toBe('```js\na\n```')
    expect(withoutLineSteps('```js []\na\n```')).toBeUndefined()
  })
})
