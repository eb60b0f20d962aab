/** What the rules must not report: for each one a deck that comes as near to it as is allowed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../src/checks/check'
import { checkQuiets, settleProblems } from '../../src/checks/settle'
import type { SourceFile } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { fixtureDeck } from '../fixtures/deck'

type Change = (name: string, text: string) => string

/** In one file of the sound deck, words in place of others. */
const exchange =
  (file: string, from: string, to: string): Change =>
  (name, text) => {
    if (name !== file) return text
    if (!text.includes(from)) throw new Error(`${file} does not have ${from}`)
    return text.replace(from, () => to)
  }

const inDeck = (to: string) => exchange('deck.yaml', 'minutes: 3\n', `minutes: 3\n${to}\n`)

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

/** Behind the other slides of the first section. */
const slide = (headline: string, options: string, body: string, notes = `Note:\n${words(60)}`): Change =>
  exchange(
    '00-front.md',
    '\n---\n\n## Another account',
    `\n---\n\n## ${headline}\n<!-- .slide: ${options} -->\n\n${body}\n\n${notes}\n\n---\n\n## Another account`,
  )

const HEADLINE = 'A further slide says one thing more'
const plain = (body: string, options = 'id="further"', notes?: string) => slide(HEADLINE, options, body, notes)

const added = (path: string, text: string) => ({ path, text })

/** The rules that a deck of these changes and further files breaks. */
function rulesOf(parts: readonly (Change | SourceFile)[]): string[] {
  const changes = parts.filter((part) => typeof part === 'function')
  const files = [...fixtureDeck(), ...parts.filter((part) => typeof part !== 'function')].map(({ path, text }) => {
    const name = path.split('/').at(-1) ?? ''
    return { path, text: changes.reduce((changed, change) => change(name, changed), text) }
  })
  const { deck, problems } = parseDeck(files)
  if (!deck) throw new Error(problems.map(({ message }) => message).join('\n'))
  const found = [...problems, ...checkDeck(deck)]
  return [...settleProblems(found, deck), ...checkQuiets(found, deck)].map(({ rule }) => rule)
}

const APPENDIX = (notes: string) =>
  added('slides/99z-more.md', `---\ntitle: More\nappendix: true\n---\n\n## ${HEADLINE}\n\nIt is.\n\n${notes}`)

const DATA = added('assets/data/x.csv', 'label,value,unit,period,source,confidence\na,1,t,2024,R2,H\n')
const CHART = (width: string) =>
  `\`\`\`chart\ntitle: A\ndescription: B.\nmeasure: C\ntype: bars\ndata: x.csv\nwidth: ${width}\n\`\`\``

const CUTS = inDeck('cuts: [1]')
const inCut = (...ids: string[]): Change[] =>
  ids.map((id) => exchange('00-front.md', `id="${id}"`, `id="${id}" data-cut="1"`))

const UNTIL = inDeck('evidence-until: 2025-11-30')
const dated = (date: string) => exchange('00-front.md', 'id="checked"', `id="checked" data-as-of="${date}"`)

const LEFT_OUT = [
  exchange('claims.yaml', 'quotations:', '  C2: { kind: report, check: open }\nquotations:'),
  exchange('claims.yaml', 'left-out: {}', 'left-out:\n  C2: It is said twice'),
]

/** An opener of the source's only section that points at its only claim. */
const POINTED = (large: string): Change[] => [
  exchange(
    'claims.yaml',
    'C1: { kind: quotation, check: supported }',
    'C1: { kind: quotation, check: supported, words: 4 }',
  ),
  exchange('claims.yaml', 'left-out: {}', 'left-out: {}\npage: { words: 4, columns: [{ C1: I }] }'),
  exchange(
    '00-front.md',
    '## The article prints one remark word for word\n<!-- .slide: id="printed" data-layout="quote"',
    `## A part\n<!-- .slide: data-layout="section" data-register="letter" data-claims="C1" data-points="C1" -->\n\nIt is argued.\n\n${large}\n\nNote:\n${words(60)}\n\n---\n\n## The article prints one remark word for word\n<!-- .slide: id="printed" data-layout="quote"`,
  ),
]

/** By rule: decks that come near to it. */
const NEAR: Record<string, (Change | SourceFile)[][]> = {
  'headline-length': [
    [slide('Four words are enough', 'id="a"', 'It is.')],
    [slide(`${'word '.repeat(14)}word`, 'id="a"', 'It is.')],
    [slide(`${'letters '.repeat(10)}1234567890`, 'id="a"', 'It is.')],
  ],
  'headline-statement': [[slide('Who asks? Nobody: it is said', 'id="a"', 'It is.')]],
  'notes-length': [
    [plain('It is.', 'id="a"', `Note:\n${words(40)}`)],
    [plain('It is.', 'id="a"', `Note:\n${words(180)}`)],
    [APPENDIX(`Note:\n${words(5)}`)],
    [plain('It is.', 'data-layout="section"', `Note:\n${words(5)}`)],
  ],
  'notes-missing': [[APPENDIX('')], [plain('It is.', 'data-layout="section"', '')]],
  'notes-pace': [[inDeck('pace: { from: 33, to: 40 }')], [inDeck('pace: { from: 20, to: 33 }')]],
  'minutes-sum': [[exchange('00-front.md', 'minutes: 3\n', '')]],
  'minutes-section': [
    [exchange('00-front.md', 'id="printed"', 'id="printed" data-minutes="3"')],
    [exchange('00-front.md', 'id="printed"', 'id="printed" data-minutes="2.9"')],
    [
      exchange('00-front.md', 'id="printed"', 'id="printed" data-minutes="2.9"'),
      exchange('00-front.md', 'id="checked"', 'id="checked" data-minutes="0.1"'),
      exchange('00-front.md', '# A small deck\n', '# A small deck\n<!-- .slide: data-minutes="0" -->\n'),
    ],
  ],
  'list-length': [[plain(`- One\n- Two\n- Three\n- ${words(12)}`)]],
  'words-body': [
    [plain(words(40))],
    [plain(`> ${words(60)}`)],
    [plain(words(60)), inDeck('rules: { words-body: off }')],
    [plain(words(60)), exchange('deck.yaml', 'profile: source-criticism', 'profile: talk')],
    [plain(`${words(60)}\n\n<!-- .quiet: words-body (a letter, read aloud) -->`)],
  ],
  'quiet-unused': [
    [plain(`${words(60)}\n\n<!-- .quiet: words-body (read aloud) -->`)],
    [plain('It is <!-- quiet: now -->.')],
  ],
  'table-size': [[plain(`| a | b | c | d | e |\n${'|---'.repeat(5)}|\n${'| c | d | e | f | g |\n'.repeat(7)}`)]],
  'layout-content': [
    [plain('> “the words as printed.” [@R1]', 'data-layout="quote"')],
    [plain('> One.\n\nA\n\n> Two.\n\nB\n\n> Three.\n\nC', 'data-layout="quote"')],
  ],
  'figure-place': [[plain(CHART('full'), 'data-layout="figure"'), DATA]],
  'chart-width': [
    [plain(CHART('full'), 'data-layout="figure"'), DATA],
    [plain(`### One\n\n${CHART('half')}\n\n### Two\n\nIt is.`, 'data-layout="compare"'), DATA],
  ],
  'link-unknown': [
    [plain('As [printed](#printed), as [encoded](#%70rinted), [outside](https://example.org/#nowhere).')],
  ],
  'letter-missing': [[plain('Әлем мир déjà — “½” [日本]{lang=ja}')]],
  'interface-language': [[exchange('deck.yaml', 'lang: en', 'lang: de-AT')]],
  'references-missing': [[]],
  'references-empty': [[]],
  'references-twice': [[]],
  'address-lost': [[added('slides/addresses.json', '{"published": ["printed", "references", "references-2"]}')]],
  'alias-taken': [[exchange('00-front.md', 'id="printed"', 'id="printed" data-alias="printed-2 former"')]],
  'appendix-place': [[APPENDIX('')]],
  'appendix-minutes': [[APPENDIX('')]],
  'appendix-cut': [[CUTS, ...inCut('printed'), APPENDIX('')]],
  'cut-unknown': [[CUTS, ...inCut('printed')]],
  'cut-empty': [[CUTS, ...inCut('printed')]],
  'cut-default': [[inDeck('cuts: [1]\ndefault-cut: 1'), ...inCut('printed')]],
  'cut-reference': [
    [CUTS, ...inCut('printed', 'checked'), exchange('00-front.md', 'too [@R2]', 'too [@R2], as [printed](#printed)')],
    [
      CUTS,
      ...inCut('checked'),
      exchange('00-front.md', 'too [@R2].', 'too [@R2].\n\nHandout:\n[See](#printed) slide 2.'),
    ],
    [CUTS, ...inCut('checked'), exchange('00-front.md', 'too [@R2].', 'too [@R2], on slides of paper.')],
    [CUTS, ...inCut('printed'), exchange('00-front.md', 'too [@R2].', 'too [@R2], see slide 2.')],
  ],
  'as-of-beyond': [[UNTIL, dated('2025-11-30')]],
  'evidence-missing': [[UNTIL, dated('2025-11')]],
  'as-of-missing': [
    [UNTIL, dated('2025-11'), exchange('00-front.md', 'reported elsewhere too', 'true as of November 2025')],
    [UNTIL, exchange('00-front.md', 'reported elsewhere too', 'planned by December 2025')],
    [exchange('00-front.md', 'reported elsewhere too', 'reported by people until they left')],
  ],
  'as-of-earlier': [
    [UNTIL, dated('2025-11'), exchange('00-front.md', 'reported elsewhere too', 'true as of November 2025')],
  ],
  'attachment-missing': [[]],
  'attachment-wrong': [[exchange('00-front.md', '[@R1]\n', '[@R1]\n\nCalled “a remark”, of “the words”\n')]],
  'claim-unknown': [[]],
  'claim-uncarried': [LEFT_OUT],
  'claim-left-out': [LEFT_OUT],
  'point-place': [POINTED('### large')],
  'point-claim': [POINTED('### large')],
  'point-words': [POINTED('### fourteen signs'.slice(0, 18)), POINTED('said of\n\n### 3\n\nof them')],
  'confidence-low': [
    [exchange('references.json', '"confidence": "M"', '"confidence": "L"'), exchange('00-front.md', ' [@R2]', '')],
  ],
  'ledger-unchecked': [[]],
  'quotation-missing': [
    [
      exchange(
        '00-front.md',
        '> “the words as printed.” [@R1]',
        '> “the words as …” [@R1]\n\nHandout:\n\n> “the words as printed.” [@R1]',
      ),
    ],
  ],
  'quotation-wording': [
    [exchange('00-front.md', '“the words as printed.”', '“the words [sic] as printed.” and “the … printed.”')],
    [exchange('00-front.md', 'It was reported', '> “Other words.”\n\nIt was reported')],
  ],
  'register-mixed': [[exchange('00-front.md', 'too [@R2].', 'too [@R2].\n\nHandout:\nThe article itself [@R1].')]],
  'source-missing': [
    [plain('It has no number.', 'id="a" data-register="others"')],
    [plain('There are 4 of them.')],
    [plain('There are 4 of them [@R2].', 'id="a" data-register="others"')],
  ],
}

/** Of what is drawn: test/checks/drawn. */
const DRAWN = /^figure-(label-size|long-description)$/

const rules = readdirSync('src/checks', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join('src/checks', name), 'utf8').matchAll(/(?:rule: |report\(\s*)'([a-z-]+)'/g)])
  .map(([, rule = '']) => rule)
  .filter((rule) => !DRAWN.test(rule))

describe('what comes near to', () => {
  it('every rule of the checks is tried', () => {
    expect(rules.length).toBeGreaterThan(40)
    expect([...new Set(rules)].filter((rule) => !(rule in NEAR))).toEqual([])
  })

  const decks = Object.entries(NEAR).flatMap(([rule, all]) => all.map((parts, index) => ({ rule, parts, index })))
  it.each(decks)('$rule is no problem ($index)', ({ rule, parts }) => {
    expect(rulesOf(parts)).not.toContain(rule)
  })
})
