import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../../src/checks/check'
import { settleProblems } from '../../../src/checks/settle'
import { parseDeck } from '../../../src/deck/parse'
import { renderBody } from '../../../src/pages/document'
import { fullReferences } from '../../../src/pages/references/full-references'
import { fixtureDeck } from '../../fixtures/deck'

type Json = Record<string, unknown>

/** A plain talk that cites these keys and has these items; what was found and what it prints. */
function talk(items: readonly Json[], cites: readonly string[], { meta = '', files = [] as [string, string][] } = {}) {
  const slide = `## A headline that is a full sentence\n\nWords ${cites.map((cite) => `[${cite}${cite.includes('](') ? ')' : ']'}`).join(' ')}.`
  const own = new Map([
    ['slides/references.json', JSON.stringify(items, null, 2)],
    ['slides/01-talk.md', `---\ntitle: Talk\n---\n\n${slide}\n`],
    ...files.map(([name, text]): [string, string] => [`slides/${name}`, text]),
  ])
  const base = fixtureDeck()
    .filter(({ path }) => !own.has(path) && !/00-front|claims/.test(path))
    .map(({ path, text }) => ({
      path,
      text: path.endsWith('deck.yaml')
        ? `${text.replace(/^(profile|source|registers| {2}(letter|others)):.*\n/gm, '').replace('lang: en', '')}${meta || 'lang: en'}\n`
        : text,
    }))
  const { deck, problems } = parseDeck([...base, ...[...own].map(([path, text]) => ({ path, text }))])
  if (!deck) throw new Error(`no deck: ${problems.map(({ message }) => message)}`)
  const found = settleProblems([...problems, ...checkDeck(deck)], deck)
  const list = deck.references.map(({ entry }) => entry.map(({ text }) => text).join(''))
  return { deck, list, rules: found.map(({ rule }) => rule), page: () => renderBody(deck, () => undefined).text }
}

const entryOf = (item: Json, meta?: string) => talk([{ id: 'x', ...item }], ['@x'], { meta: meta ?? '' }).list[0]

/** As Zotero and Better BibTeX export them, in other words. */
const LIBRARY = [
  {
    id: 'http://zotero.org/users/local/Ab12/items/RIVERS01',
    type: 'article-journal',
    title: 'Dams of <i>Siberia</i> &amp; CO<sub>2</sub>: a review',
    'container-title': 'Journal of Dams',
    volume: '7',
    issue: '3',
    page: '101-118',
    DOI: '10.5555/dams.7.3',
    URL: 'https://publisher.example/dams',
    language: 'en-GB',
    author: [
      { family: 'Berg', given: 'Anna B.', 'non-dropping-particle': 'van den' },
      { family: 'Hill', given: 'C.', suffix: 'Jr.' },
      { literal: 'Council of Dams' },
    ],
    issued: { 'date-parts': [['2014', 5, '9']] },
    accessed: { 'date-parts': [['2019', 1, 2]] },
  },
  {
    id: 'damPrices2022',
    'citation-key': 'damPrices2022',
    type: 'webpage',
    title: 'Dam prices',
    'container-title': 'City',
    URL: 'https://www.example.org/dams',
    issued: { 'date-parts': [['2022', 11]] },
  },
  {
    id: 'miller:2018',
    type: 'webpage',
    title: 'Undated',
    URL: 'https://www.example.org',
    accessed: { 'date-parts': [[2022, 2, 20]] },
  },
  {
    id: 'roe1999',
    type: 'book',
    title: 'From year to year',
    editor: [{ family: 'Roe', given: 'Jane' }],
    publisher: 'Dam Press',
    issued: { 'date-parts': [[1999], [2003]] },
  },
  {
    id: 'flood',
    type: 'article-magazine',
    title: 'Autumn floods',
    issued: { 'date-parts': [[2021]], season: 'autumn', circa: true },
  },
  {
    id: 'raw',
    type: 'report',
    title: 'A raw date',
    publisher: 'Dam Press',
    language: 'ru-RU',
    issued: { raw: '2020-05-06' },
  },
  { id: 12, note: 'Citation Key: keyInNote\ntex.ids: old', title: 'Key in a note', issued: '2001' },
  { id: 'never-cited', type: 'letter' },
] satisfies Json[]

const CITES = [
  '@{http://zotero.org/users/local/Ab12/items/RIVERS01}',
  '@damPrices2022',
  '@miller:2018',
  '@roe1999',
  '@flood',
  '@raw',
  '@keyInNote',
]

describe('a library as Zotero exports it', () => {
  it('is read without a problem, whatever of it is cited, and written by the style', () => {
    const { list, rules } = talk(LIBRARY, CITES)
    expect(rules.filter((rule) => rule !== 'notes-missing')).toEqual([])
    expect(list).toEqual([
      'Anna B. van den Berg, C. Hill Jr., Council of Dams. Dams of Siberia & CO2: a review. Journal of Dams 7 (3), 101–118, 9 May 2014.',
      'City, Dam prices, Nov 2022.',
      'Undated, n.d.',
      'Jane Roe (ed.). From year to year. Dam Press, 1999–2003.',
      'Autumn floods, c. Autumn 2021.',
      'Dam Press, A raw date (in Russian), 6 May 2020.',
      'Key in a note, 2001.',
    ])
  })

  it('keeps the mark-up of titles, links them, and has addresses that any key can have', () => {
    const page = talk(LIBRARY, CITES).page()
    expect(page).toContain(
      '<a href="https://doi.org/10.5555/dams.7.3">Dams of <i>Siberia</i> &amp; CO<sub>2</sub>: a review</a>',
    )
    expect(page).toContain('</a>. Journal of Dams 7 (3), 101–118')
    expect(page).toContain('<a href="#ref-miller-2018"')
    expect(page).toContain('<li id="ref-http-zotero-org-users-local-Ab12-items-RIVERS01"')
    expect(page).not.toContain('never-cited')
  })

  it.each([
    ['de', 'lang: de', '9. Mai 2014.', 'Jane Roe (Hrsg.)', 'ca. Herbst 2021', '(auf Russisch)'],
    ['ru', 'lang: ru', '9 мая 2014 г.', 'Jane Roe (ред.)', 'ок. осень 2021', 'A raw date, 6 мая'],
    ['kk', 'lang: kk', '2014 ж. 9 мам.', 'Jane Roe (ред.)', 'шам. 2021 ж. күз', 'A raw date'],
  ])('follows the deck’s language: %s', (_, meta, ...words) => {
    const all = talk(LIBRARY, CITES, { meta }).list.join('\n')
    for (const word of words) expect(all).toContain(word)
  })

  it('says the key of a source that is cited by its id', () => {
    expect(talk(LIBRARY, ['@12']).rules).toContain('citation-unknown')
  })

  it('tells what no slide cites where the deck wants to hear it', () => {
    const { rules } = talk(LIBRARY, CITES, { meta: 'lang: en\nrules: { reference-uncited: warning }' })
    expect(rules.filter((rule) => rule === 'reference-uncited')).toHaveLength(1)
  })
})

describe('an item', () => {
  it.each([
    [{ title: 'Words', author: [{ given: 'Plato' }] }, 'Plato. Words, n.d.'],
    [{ title: 'Words', issued: { 'date-parts': [[null]] } }, 'Words, n.d.'],
    [{ title: 'Words', issued: { literal: 'in press' } }, 'Words, in press.'],
    [{ title: 'Words', issued: { 'date-parts': [[2020, 22]] } }, 'Words, Summer 2020.'],
    [{ title: 'Words', issued: { raw: '1996/2004' } }, 'Words, 1996–2004.'],
    [{ title: 'Words', issued: { 'date-parts': [[1850]], circa: true } }, 'Words, c. 1850.'],
    [{ title: 'A < B & <script>alert(1)</script>' }, 'A < B & <script>alert(1)</script>, n.d.'],
    [{ title: 'Of <em>all</em> <mml:math>x</mml:math>' }, 'Of all x, n.d.'],
    [
      {
        type: 'chapter',
        title: 'One',
        'container-title': 'Many',
        page: '3-5',
        editor: [{ family: 'Roe', given: 'J.' }],
      },
      'J. Roe (ed.). One. in Many, 3–5, n.d.',
    ],
    [
      {
        type: 'book',
        title: 'Words',
        author: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }],
        edition: '2',
      },
      'Alexander von Humboldt. Words. 2nd edn, n.d.',
    ],
  ])('%j', (item, written) => {
    expect(entryOf(item)).toBe(written)
  })

  it('of an address that acts is never a link', () => {
    const page = talk([{ id: 'x', title: 'Words', URL: 'javascript:alert(1)' }], ['@x'])
    expect(page.rules).toContain('reference-address')
    expect(page.page()).not.toContain('javascript:')
  })
})

const STYLE = (list: string) => `<?xml version="1.0"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
<info><title>Small</title><id>small</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>${list}</style>`

describe('a style of the deck’s own', () => {
  const meta = 'lang: en\ncitation-style: own.csl'
  const list = `<bibliography second-field-align="flush"><sort><key variable="title"/></sort><layout suffix=".">
<text variable="citation-number" prefix="[" suffix="] "/><text variable="title" quotes="true"/><text variable="URL" prefix=", "/></layout></bibliography>`
  const items = [
    { id: 'z', title: 'Zebra', URL: 'https://example.org/a/b' },
    { id: 'a', title: 'Ape' },
  ]

  it('writes whole entries; numbers and order are the deck’s', () => {
    const made = talk(items, ['@z', '@a'], { meta, files: [['own.csl', STYLE(list)]] })
    expect(made.list).toEqual(['‘Zebra’, https://example.org/a/b.', '‘Ape’.'])
    const paper = fullReferences(made.deck).text
    expect(paper.match(/example\.org/g)).toHaveLength(2)
    expect(paper).toContain('<a class="address" href="https://example.org/a/b">')
  })

  it.each([
    [
      'only names another',
      STYLE('').replace('<info>', '<info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>'),
    ],
    ['lists nothing', STYLE('')],
    ['is no style', '<html></html>'],
    ['breaks off', STYLE(list).slice(0, 420)],
  ])('that %s is refused', (_, text) => {
    expect(talk(items, ['@z'], { meta, files: [['own.csl', text]] }).rules).toContain('citation-style')
  })
})

describe('a citation with words', () => {
  const items = [
    { id: 'x', title: 'X' },
    { id: 'y', title: 'Y' },
  ]

  it.each([
    ['@x, p. 4', '<a href="#ref-x">1</a>, p. 4</sup>'],
    ['see @y; also @x, pp. 3-5', '>see <a href="#ref-y">1</a>; also <a href="#ref-x">2</a>, pp. 3-5<'],
    ['-@x', '<a href="#ref-x">1</a></sup>'],
    ['@x chap. 2 &amp; 3', '1</a> chap. 2 &amp; 3<'],
  ])('[%s] keeps them beside its number', (cite, written) => {
    const { page, rules } = talk(items, [cite])
    expect(rules.filter((rule) => rule !== 'notes-missing')).toEqual([])
    expect(page()).toContain(written)
  })

  it.each([
    ['a link', '@x](https://example.org/x', '<a href="https://example.org/x">@x</a>'],
    ['an address of mail', 'me@x.org', '[<a href="mailto:me@x.org">me@x.org</a>]'],
  ])('is not %s', (_, text, written) => {
    const { page, deck } = talk(items, [text])
    expect(deck.references).toEqual([])
    expect(page()).toContain(written)
  })
})
