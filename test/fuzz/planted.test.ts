import { describe, expect, it } from 'vitest'
import { filesOf, type Generated } from './generate'
import { isAccepted, judgeAccepted, judgeAny, judgeKnown } from './judge'
import { type Outputs, outputsOf } from './outputs'

const TEXT = `---
title: More
---

## The wqheadq says something to all

Words wqoneq **wqboldq**
*wqitalicq* <small>wqsmallq</small>.

| wqcellq | b |
|---|---|
| c | wqlastq |

\`\`\`mermaid
flowchart LR
  accTitle: dqtitleq
  accDescr: dqwordsq
  A --> B
\`\`\`

<!-- zqcommentq -->

Note: nqnotesq

---

## A draft zqdraftq
<!-- .slide: data-draft="true" -->

Words.
`

const KNOWN: Omit<Generated, 'pieces'> = {
  shown: ['wqheadq', 'wqoneq', 'wqboldq', 'wqitalicq', 'wqsmallq', 'wqcellq', 'wqlastq'],
  drawn: ['dqtitleq', 'dqwordsq'],
  spoken: ['nqnotesq'],
  hidden: ['zqcommentq', 'zqdraftq'],
}

const sound = outputsOf(filesOf(TEXT))
const inPage = (from: string | RegExp, to: string) => (outputs: Outputs) => ({
  ...outputs,
  page: outputs.page.replace(from, to),
})
const judge = (outputs: Outputs) => [...judgeAny(outputs), ...judgeAccepted(outputs), ...judgeKnown(outputs, KNOWN)]

/** What an engine might do wrong, and what the judge has to call it. */
const PLANTED: [name: string, kind: string, spoil: (outputs: Outputs) => Outputs][] = [
  ['a word dropped', 'lost', inPage(/wqoneq/g, '')],
  ['a cell dropped', 'lost', inPage(/<td[^>]*>wqlastq<\/td>/, '<td></td>')],
  ['a word known by its place alone', 'lost', inPage(/Words wqoneq/g, 'wqoneq')],
  ['two words glued', 'glued', inPage('</strong>\n<em>', '</strong><em>')],
  ['the source of a drawing', 'lost', (outputs) => ({ ...outputs, figures: '' })],
  ['a word of the notes lost', 'lost', (outputs) => ({ ...outputs, notes: '' })],
  ['notes on the page', 'leaked', inPage('</main>', 'nqnotesq</main>')],
  ['a comment left in the page', 'leaked', inPage('</main>', '<!-- zqcommentq --></main>')],
  ['a comment in the notes', 'leaked', (outputs) => ({ ...outputs, notes: `${outputs.notes}zqcommentq` })],
  [
    'a draft in the handout',
    'leaked',
    (outputs) => ({ ...outputs, handout: outputs.handout.replace('</main>', 'zqdraftq</main>') }),
  ],
  [
    'a draft on a share page',
    'leaked',
    (outputs) => ({ ...outputs, shares: [...outputs.shares, '<!doctype html><title>zqdraftq</title>'] }),
  ],
  ['a slide lost', 'structure', inPage(/<section id="checked"[\s\S]*?<\/section>/, '')],
  ['a stray end of a division', 'structure', inPage('wqoneq', 'wqoneq</div></div></div>')],
  ['a stray end of a section', 'structure', inPage('wqoneq', 'wqoneq</section>')],
  ['a tag without end', 'markup', inPage('<small>wqsmallq</small>', '<small>wqsmallq')],
  ['a tag that nobody wrote', 'markup', inPage('wqoneq', '<kbd>wqoneq</kbd>')],
  ['an attribute that acts', 'markup', inPage('<small>', '<small onclick="alert(1)">')],
  ['a script', 'markup', inPage('wqoneq', 'wqoneq<script>alert(1)</script>')],
  ['a hidden element', 'markup', inPage('<small>', '<small hidden>')],
  ['an address that runs', 'address', inPage('wqoneq', '<a href="javascript:alert(1)">wqoneq</a>')],
  ['an address that leads nowhere', 'address', inPage('wqoneq', '<a href="data.csv">wqoneq</a>')],
  ['an id twice', 'id', inPage('wqoneq', '<span id="checked">wqoneq</span>')],
  ['a report that acts', 'report', (outputs) => ({ ...outputs, report: 'a\u001b[31m' })],
  ['a letter that no font has', 'letter', inPage('wqoneq', 'wqoneq λ')],
  ['a loop that ends late', 'slow', (outputs) => ({ ...outputs, seconds: 3 })],
]

describe('the judge of decks made by chance', () => {
  it('finds nothing wrong with a sound deck', () => {
    expect(isAccepted(sound)).toBe(true)
    expect(judge(sound)).toEqual([])
  })

  it.each(PLANTED)('finds %s', (_, kind, spoil) => {
    const spoilt = spoil(sound)
    expect(spoilt).not.toEqual(sound)
    expect(judge(spoilt).map((breach) => breach.split(':')[0])).toContain(kind)
  })
})
