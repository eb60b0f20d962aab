import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KeptSlides } from '../../../src/site/visit/kept-slides'

const PAGE = `<!doctype html><html lang="en"><head><style>@font-face{src:url(./assets/source-sans-3-latin-400-normal-AbCdEfGh.woff2)}
.slide{top:0}</style></head><body><main><div class="slides"><section id="one" class="slide"><p>One</p></section>
<section id="two" class="slide"><svg><text>Two</text></svg></section></div></main></body></html>`

const SEEN = { faults: [], card: new Uint8Array([1, 2, 3]) }

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const keptOf = (page: string, title = 'A deck') => {
  writeFileSync(join(root, 'index.html'), page)
  return KeptSlides.of(root, root, title)
}

/** The slides of a page that need not be looked at, once both of `PAGE` have been. */
async function knownOf(page: string, title?: string): Promise<string[]> {
  const kept = await keptOf(PAGE)
  for (const slug of ['one', 'two']) await kept.keep(slug, SEEN)
  const now = await keptOf(page, title)
  const seen = await Promise.all(['one', 'two'].map(async (slug) => ((await now.read(slug)) ? [slug] : [])))
  return seen.flat()
}

describe('what was seen of a slide', () => {
  it('is given back as it was, to the byte', async () => {
    const kept = await keptOf(PAGE)
    expect(await kept.read('one')).toBeUndefined()
    await kept.keep('one', {
      ...SEEN,
      faults: [{ kind: 'small', text: 'One', amount: 9, message: 'm', step: undefined }],
    })
    const seen = await (await keptOf(PAGE)).read('one')
    expect([...(seen?.card ?? [])]).toEqual([1, 2, 3])
    expect(seen?.faults).toEqual([{ kind: 'small', text: 'One', amount: 9, message: 'm' }])
  })

  it('holds while the slide is the same, whatever else of the page changes', async () => {
    expect(await knownOf(PAGE)).toEqual(['one', 'two'])
    expect(await knownOf(PAGE.replace('AbCdEfGh', 'HgFeDcBa').replace('</main>', '</main><p>More</p>'))).toEqual([
      'one',
      'two',
    ])
  })

  it.each([
    ['its words', PAGE.replace('>One<', '>Other<'), ['two']],
    ['its drawing', PAGE.replace('>Two<', '>Three<'), ['one']],
    ['the style', PAGE.replace('top:0', 'top:1px'), []],
    ['the language', PAGE.replace('lang="en"', 'lang="kk"'), []],
  ])('does not hold when %s changed', async (_, page, known) => {
    expect(await knownOf(page)).toEqual(known)
  })

  it('does not hold for a deck of another name, which is on every card', async () => {
    expect(await knownOf(PAGE, 'Another')).toEqual([])
  })

  it('goes when no slide is like it any more', async () => {
    await knownOf(PAGE)
    await (await keptOf(PAGE.replace('>One<', '>Other<'))).prune()
    expect(readdirSync(join(root, '.cache/slides'))).toHaveLength(2)
  })
})
