import { describe, expect, it } from 'vitest'
import { publicText, readSection, readSlide } from '../../fixtures/section'

/** Where a comment may stand, and that what is round it stays. */
const GONE = [
  'Words <!-- PRIVATE --> for all.',
  '<!-- PRIVATE -->\n\nWords for all.',
  'Words\n<!-- PRIVATE -->\nfor all.',
  'Words <!-- PRIVATE\nand PRIVATE --> for all.',
  '<!--\nPRIVATE\n\n---\n\nPRIVATE\n-->\n\nWords for all.',
  '<!--PRIVATE-->\n\nWords for all.',
  '<!-- Note: PRIVATE -->\n\nWords for all.',
  '<!---- PRIVATE ---->\n\nWords for all.',
  '- Words <!-- PRIVATE -->\n- for <!-- PRIVATE --> all.',
  '- Words\n  <!-- PRIVATE\n  PRIVATE -->\n- for all.',
  '> Words <!-- PRIVATE --> for all.\n> <!-- PRIVATE -->',
  '| Words | for <!-- PRIVATE --> |\n|---|---|\n| <!-- PRIVATE --> | all. |',
  '**Words <!-- PRIVATE --> for** [all. <!-- PRIVATE -->](https://example.org)',
  'Handout: Words for all. <!-- PRIVATE -->',
  '[//]: # (PRIVATE)\n\nWords for all.',
  '<!-- .slide: data-minutes="1" --> <!-- PRIVATE -->\n\nWords for all.',
]

const REFUSED = [
  '<!-- PRIVATE <!-- .element: class="fragment" --> for all.',
  '<!-- PRIVATE --!> for all. <!-- x -->',
  'Words <!-- PRIVATE',
  'Words <!-- PRIVATE\n\nPRIVATE --> for all.',
  '<!--> PRIVATE -->',
  '<!---> PRIVATE -->',
  'Words <!--> PRIVATE --> for all.',
  '<!-- x --> PRIVATE --> for all.',
  '> <!-- PRIVATE\n\nfor all.',
  '- <!-- PRIVATE\n- for all.',
  '    <!-- PRIVATE -->',
  '<! -- PRIVATE -->',
  '<!– PRIVATE –>',
  '%% PRIVATE %%',
  '{/* PRIVATE */}',
  '[words](https://example.org "<!-- PRIVATE -->")',
  '[words]{.ring fix="<!-- PRIVATE -->"}',
  '[words](https://example.org/<!--PRIVATE-->)',
  '<b title="<!-- PRIVATE -->">words</b>',
  '```mermaid\nflowchart LR\n  accTitle: A\n  accDescr: B\n  A["words <!-- PRIVATE -->"] --> B\n```',
]

describe('a comment', () => {
  it.each(GONE)('is in no public text: %j', (body) => {
    const { deck, errors } = readSlide(body)
    expect(errors).toEqual([])
    const text = publicText(deck)
    expect(text).not.toContain('PRIVATE')
    for (const word of ['Words', 'for', 'all.']) expect(text).toContain(word)
  })

  it('in a headline is in neither address nor title', () => {
    const { deck, slides, errors } = readSection('## Words <!-- PRIVATE --> for all of them\n\nMore.\n')
    expect([errors, slides[0]?.headlineText, slides[0]?.id]).toEqual([
      [],
      'Words for all of them',
      'words-for-all-of-them',
    ])
    expect(publicText(deck)).not.toContain('PRIVATE')
  })

  it.each(REFUSED)('in another form or place is an error: %j', (body) => {
    expect(readSlide(body).errors).not.toEqual([])
  })

  it.each([
    'In code `<!-- words -->` all is text.',
    '```html\n<!-- words -->\n```',
    'An escaped \\<!-- is text, and so are 1 < 2 and --.',
  ])('is not seen in %j', (body) => {
    expect(readSlide(body).errors).toEqual([])
  })
})

describe('options of an element', () => {
  it.each([
    ['### A subhead <!-- .element: class="fragment" -->', '<p class="subhead fragment">'],
    [
      '```js\nx\n```\n<!-- .element: class="fragment" data-fragment-index="2" -->',
      '<pre class="code fragment" data-fragment-index="2">',
    ],
    ['Words **three** <!-- .element: class="fragment fade-in" -->', '<strong class="fragment fade-in">'],
    ['[a](https://example.org)<!-- .element: class="fragment" -->', 'class="fragment">a</a>'],
    [
      '```mermaid\nflowchart LR\n  accTitle: A\n  accDescr: B\n  A --> B\n```\n<!-- .element: class="fragment" -->',
      '<div class="figure figure-mermaid fragment">',
    ],
  ])('reach %j', (body, written) => {
    const { deck, errors } = readSlide(body)
    expect(errors).toEqual([])
    expect(publicText(deck)).toContain(written)
  })
})
