/** What a drawing becomes in the page, from a drawing as it is kept. */
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { renderBody } from '../../src/pages/document'
import type { PagePicture } from '../../src/pages/figure'
import { renderPortraits } from '../../src/pages/portraits'
import { fixtureDeck } from '../fixtures/deck'

const NODE = '<g class="node ru step2" data-node="RU"><text class="step10">Russia</text></g>'
const KEPT = `<svg class="drawing" role="img" aria-labelledby="f-1" aria-describedby="f-2" xmlns="http://www.w3.org/2000/svg" width="80" height="40" data-type="flowchart-v2" viewBox="0 0 80 40"><title id="f-1">A</title><desc id="f-2">B</desc>${NODE}<g class="edge" data-edge="e1"/>`
const LINK = '<a class="step2" href="#printed" aria-label="Russia"><rect x="1" fill="none" pointer-events="all"/></a>'
const FENCE = '```mermaid\nflowchart LR\n  A --> B\n```\n'

const PORTRAIT = `${KEPT.replaceAll('f-', 'p-').replace('class="node ru step2"', 'class="step2"')}</svg>`

function deckWith(more = ''): Deck {
  const text = `---\ntitle: More\n---\n\n## A headline that is a sentence\n\n${FENCE}\n${more}`
  const { deck } = parseDeck([...fixtureDeck(), { path: 'slides/01-more.md', text }])
  if (!deck) throw new Error('no deck')
  return deck
}

function rendered(svg: string, more = '', portrait?: PagePicture['portrait']): string {
  const { text } = renderBody(deckWith(more), () => ({ svg, smallestText: 20, portrait }))
  return text.split('id="a-headline-that-is-a-sentence"')[1] ?? ''
}

describe('a drawing in the page', () => {
  it('has its steps as fragments, counted as reveal.js counts them, and no name of the build', () => {
    const html = rendered(`${KEPT}</svg>`)
    expect(html).toContain(
      '<g class="node ru fragment" data-fragment-index="1"><text class="fragment" data-fragment-index="9">',
    )
    expect(html).not.toMatch(/step\d|data-(node|edge|type)|xmlns/)
  })

  it('has its size in em of 18 px, which the style sheet makes smaller where it has to', () => {
    const html = rendered(`${KEPT}</svg>`)
    expect(html).toContain(' width="4.444em" height="2.222em" viewBox="0 0 80 40"')
  })

  it('has its links beside the picture, in a layer of the same box, named by node and slide', () => {
    const html = rendered(`${KEPT}<g class="links">${LINK}</g></svg>`)
    const layer =
      '<svg class="figure-links" width="4.444em" height="2.222em" viewBox="0 0 80 40" role="group" aria-label="Links in the figure">'
    const link =
      '<a class="fragment" data-fragment-index="1" href="#printed" aria-label="Russia: The article prints one remark word for word">'
    expect(html).toContain(
      `<g class="edge"/></svg>${layer}${link}<rect x="1" fill="none" pointer-events="all"/></a></svg></div>`,
    )
  })

  it('has its portrait after it, with all steps shown, told of by the same words', () => {
    const html = rendered(`${KEPT}</svg>`, 'Figure:\nTwo boxes.\n', { svg: PORTRAIT })
    expect(html).toMatch(/<\/svg><svg aria-details="[^"]+-in-words" class="portrait drawing" role="img"[^>]*>/)
    const [, shown = ''] = html.split('class="portrait drawing"')
    expect(shown).toContain('<g><text>Russia</text></g>')
    expect(html.match(/fragment/g)).toHaveLength(4)
  })

  it('has a place of its shape for a portrait that stands apart, in whose file it is as it would be here', () => {
    const more = 'Figure:\nTwo boxes.\n'
    const drawing = { svg: `${KEPT}</svg>`, portrait: { svg: PORTRAIT, isApart: true } }
    const html = rendered(drawing.svg, more, drawing.portrait)
    expect(html).toContain('</svg><svg class="portrait" viewBox="0 0 80 40"></svg></div>')
    const [, here = ''] =
      /<\/svg>(<svg [^>]*class="portrait drawing".*?<\/svg>)/s.exec(rendered(drawing.svg, more, { svg: PORTRAIT })) ??
      []
    const file = renderPortraits(deckWith(more), () => drawing) ?? ''
    expect(here).toContain('Russia')
    expect(file).toContain(here)
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"><svg .*<\/svg><\/svg>\n$/s)
    expect(renderPortraits(deckWith(more), () => ({ svg: drawing.svg }))).toBeUndefined()
  })

  it('is told in words in the text for readers, and says where', () => {
    const html = rendered(`${KEPT}</svg>`, 'Figure:\nTwo boxes & an arrow.\n\nHandout:\nFor readers.\n')
    const id = 'a-headline-that-is-a-sentence-in-words'
    expect(html).toContain(`<svg aria-details="${id}" data-labels="20" class="drawing"`)
    expect(html).toContain(
      `<details class="in-words" id="${id}" open>\n<summary>The figure in words</summary>\n<p>Two boxes &amp; an arrow.</p>\n</details>\n<p>For readers.</p>`,
    )
  })

  it('names whose colours it has, in the order of the deck, in the words for readers or alone', () => {
    const parts = '<g class="node actor--rail"/><g class="edge actor--har step2"/><g class="node actor--rail"/>'
    const key =
      '<p class="actor-key">Colours: <span class="actor--har has-actor">Harbour</span>, <span class="actor--rail has-actor">Railway</span></p>'
    expect(rendered(`${KEPT}${parts}</svg>`)).toContain(`<div class="handout">\n${key}\n</div>`)
    const told = rendered(`${KEPT}${parts}</svg>`, 'Figure:\nTwo boxes.\n')
    expect(told).toContain(`<p>Two boxes.</p>\n</details>\n${key}\n</div>`)
    expect(rendered(`${KEPT}<text>class="actor--har"</text><g class="factor--har"/></svg>`)).not.toContain('actor-key')
  })
})
