import { describe, expect, it } from 'vitest'
import { signOf } from '../../../src/pages/footnotes/footnotes'
import { renderHandout } from '../../../src/pages/printed/handout'
import { publicText, readSection } from '../../fixtures/section'
import { attribute, type Element, readHtml } from '../../fuzz/html'

const TEXT = `## What is said has a note
<!-- .slide: id="said" -->

Words[^1], again[^1].

[^1]: The *text*.

Handout:
More^[Another.].
`

const elements = (html: string): Element[] => readHtml(`<!doctype html>${html}`).elements
const withRole = (html: string, role: string) => elements(html).filter((each) => attribute(each, 'role') === role)

describe('footnotes', () => {
  it('lead from mark to text and back', () => {
    const page = publicText(readSection(TEXT).deck).split('<main class="handout-pages">')[0] ?? ''
    const [marks, notes] = ['doc-noteref', 'doc-footnote'].map((role) => withRole(page, role))
    expect(marks?.map((mark) => attribute(mark, 'href'))).toEqual(['#fn_said_1', '#fn_said_1', '#fn_said_2'])
    expect(marks?.map((mark) => attribute(mark, 'id'))).toEqual(['fnref_said_1', undefined, 'fnref_said_2'])
    expect(notes?.map((note) => attribute(note, 'id'))).toEqual(['fn_said_1', 'fn_said_2'])
    const back = withRole(page, 'doc-backlink').map((link) => [attribute(link, 'href'), attribute(link, 'aria-label')])
    expect(back).toEqual([
      ['#fnref_said_1', 'a, back to the text'],
      ['#fnref_said_2', 'b, back to the text'],
    ])
  })

  it('stand at the foot of the slide, and of the text for readers', () => {
    const page = publicText(readSection(TEXT).deck)
    expect(page).toMatch(/<\/div>\n<div class="footnotes">[\s\S]*?<em>text<\/em>[\s\S]*?<footer class="slide-footer">/)
    expect(page).toMatch(/<div class="handout">[\s\S]*?More<sup[\s\S]*?<div class="footnotes">[\s\S]*?Another\./)
  })

  it('are on paper where a slide is set as text', () => {
    const { deck } = readSection('## What do you make of it?\n\n1. Who pays^[In the end.]?\n2. Who drinks?\n')
    expect(renderHandout(deck, () => ({ svg: '<svg></svg>' })).text).toMatch(
      /class="questions"[\s\S]*class="footnotes"[\s\S]*In the end\./,
    )
  })

  it('have numbers, or letters beside numbered sources', () => {
    expect([1, 2, 26, 27, 28, 53].map((number) => signOf(number, true))).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba'])
    expect(signOf(27, false)).toBe('27')
    const { deck } = readSection(TEXT)
    expect(publicText(deck)).toContain('[note </span>a<')
    expect(publicText({ ...deck, references: [] })).toContain('[note </span>1<')
  })
})
