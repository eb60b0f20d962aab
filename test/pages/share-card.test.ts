import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { renderHead } from '../../src/pages/head'
import { describe as describeSlide, sharePage } from '../../src/pages/share-card'
import { fixtureDeck } from '../fixtures/deck'

const files = fixtureDeck()
const own = files.map((file) =>
  file.path.endsWith('00-front.md')
    ? {
        ...file,
        text: file.text.replace(
          '\nNote:',
          `\nHandout:\nA "quoted" text & more [@R2]. ${'It goes on. '.repeat(40)}\n\nNote:`,
        ),
      }
    : file,
)
const { deck } = parseDeck(own)
if (!deck) throw new Error('The fixture deck cannot be read.')
const slide = deck.sections[0]?.slides.find((each) => each.id === 'printed')
if (!slide) throw new Error('The fixture deck has no slide "printed".')

describe('the page that stands for a slide', () => {
  it('says what the slide says, with addresses in full, and leads on to it', () => {
    const page = sharePage(deck, slide, { address: 'https://a.example/d/', picture: true })
    expect(page).toContain('<meta property="og:title" content="The article prints one remark word for word">')
    expect(page).toContain('<meta property="og:url" content="https://a.example/d/s/printed/">')
    expect(page).toContain('<meta property="og:image" content="https://a.example/d/s/printed/card.png">')
    expect(page).toContain('<link rel="canonical" href="https://a.example/d/">')
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../#printed">')
    expect(page).toContain('<a href="../../#printed">')
    expect(page).not.toMatch(/<script|<style|style=|rel="icon"/)
    const withIcon = sharePage(deck, slide, { address: undefined, picture: false, icon: 'icon-192.png' })
    expect(withIcon).toContain('<link rel="icon" href="../../icon-192.png">')
  })

  it('claims no address and shows no picture where there is none', () => {
    const page = sharePage(deck, slide, { address: undefined, picture: false })
    expect(page).not.toMatch(/og:url|og:image|canonical|undefined/)
    expect(page).toContain('<meta name="twitter:card" content="summary">')
  })

  it('has a picture beside it where nobody said its address', () => {
    const page = sharePage(deck, slide, { address: undefined, picture: true })
    expect(page).toContain('<meta property="og:image" content="card.png">')
    expect(page).not.toMatch(/og:url|canonical|undefined/)
  })

  it('is described by its text for readers, cut between words, else by the deck', () => {
    const text = describeSlide(slide, deck)
    expect(text).toMatch(/^A "quoted" text & more\. It goes on\..*…$/)
    expect(text.length).toBeLessThanOrEqual(200)
    expect(sharePage(deck, slide, { address: undefined, picture: false })).toContain(
      'A &quot;quoted&quot; text &amp; more.',
    )
    const other = deck.sections[0]?.slides.find((each) => each.id === 'checked')
    expect(other && describeSlide(other, deck)).toBe(deck.meta.description)
  })
})

describe('the head of the deck', () => {
  it('tells search engines and messengers what it is', () => {
    const head = renderHead(deck, { address: 'https://a.example/d/', picture: 's/title/card.png' }).text
    expect(head).toContain('<link rel="canonical" href="https://a.example/d/">')
    expect(head).toContain('content="https://a.example/d/s/title/card.png"')
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'PresentationDigitalDocument',
      name: deck.meta.title,
      url: 'https://a.example/d/',
    })
  })

  it('claims no address where nobody said one', () => {
    const head = renderHead(deck, { address: undefined, picture: 's/title/card.png' }).text
    expect(head).toContain('<meta property="og:image" content="s/title/card.png">')
    expect(head).not.toMatch(/og:url|canonical|undefined/)
  })

  it('cannot be ended by a title', () => {
    const title = 'A </script><script>alert(1)</script> title'
    const head = renderHead({ ...deck, meta: { ...deck.meta, title } }).text
    expect(head.match(/<script/g)).toHaveLength(1)
  })
})
