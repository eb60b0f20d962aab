import { describe, expect, it } from 'vitest'
import { publicText, readSlide } from '../fixtures/section'

const STEP = '<!-- .element: class="fragment" -->'

/** The first table of what is public, without line breaks. */
function tableOf(body: string): string {
  const { deck, errors } = readSlide(body)
  expect(errors).toEqual([])
  return (/<table[\s\S]*?<\/table>/.exec(publicText(deck))?.[0] ?? '').replace(/\n/g, '')
}

describe('a table', () => {
  it('has header cells, and the name of each column beside its cells', () => {
    expect(tableOf('| | b *c* |\n|---|--:|\n| d | e |')).toBe(
      '<table><thead><tr><td></td><th scope="col" class="align-right">b <em>c</em></th></tr></thead>' +
        '<tbody><tr><th scope="row">d</th><td data-column="b c" class="align-right">e</td></tr></tbody></table>',
    )
  })

  it('comes cell by cell, row by row, or as a whole', () => {
    const table = tableOf(
      `| a ${STEP} | b |\n|---|---|\n| c | d <!-- .element: class="fragment grow" data-fragment-index="3" --> |\n| e | f | ${STEP}\n\n${STEP}`,
    )
    expect(table.match(/<\w+ [^>]*class="fragment"[^>]*>/g)).toEqual([
      '<table class="fragment">',
      '<th scope="col" class="fragment">',
      '<td data-column="b" data-fragment-index="3" class="fragment">',
      '<tr class="fragment">',
    ])
  })

  it('shows no comment behind a row, wherever it stands', () => {
    expect(tableOf('> | a |\n> |---|\n> | b | <!-- SECRET -->\n> | c | <!-- SECRET -->')).not.toContain('SECRET')
  })

  it.each([
    ['| a |\n|---|\n| b | c <!-- x -->', 'table-cells:5'],
    ['| a |\n|---|\n| b | <!-- .element: class="gone" -->', 'element-class-unknown:5'],
    ['| a |\n|---|\n| b | <!-- .element: style="x" -->', 'element-option-unknown:5'],
    ['| a |\n|---|\n| b <!-- .element: id="x" --> | <!-- .element: id="x" -->', 'element-id:3'],
  ])('reports what it would lose: %j', (body, error) => {
    expect(readSlide(body).errors).toEqual([error])
  })
})
