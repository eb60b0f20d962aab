/** Decks made by chance, of which every word is known: for all, for the speaker, or for nobody. */
import type { SourceFile } from '../../src/deck/model'
import { fixtureDeck } from '../fixtures/deck'
import { Chance } from './random'

/** A stretch of a section's file. What is private, marks around it included, no mutation touches. */
export interface Piece {
  text: string
  isPrivate: boolean
}

export interface Generated {
  pieces: Piece[]
  /** Words that everybody has to see. */
  shown: string[]
  /** Words of drawings. */
  drawn: string[]
  /** Words of the notes. */
  spoken: string[]
  /** Words of comments and drafts. */
  hidden: string[]
}

const MARKERS = ['Note:\n', 'note: ', 'NOTES: ', ' Note:\n', 'Note : ', 'nOtEs:\n\n', 'Note：', '???\n', '\tNote:\n']

const STEP = '<!-- .element: class="fragment" -->'

/** Writes one section. */
class Writer implements Generated {
  readonly pieces: Piece[] = []
  readonly shown: string[] = []
  readonly drawn: string[] = []
  readonly spoken: string[] = []
  readonly hidden: string[] = []
  /** Definitions of reference links, for the end of the file. */
  readonly #definitions: string[] = []
  /** Texts of footnotes, which stand there as well. */
  readonly #footnotes: string[] = []
  #count = 0

  constructor(
    private readonly chance: Chance,
    private readonly look: string,
  ) {}

  section(): this {
    this.#put('---\ntitle: More\n---\n\n')
    const slides = 1 + this.chance.below(4)
    for (let n = 0; n < slides; n++) {
      const draft = this.chance.odds(0.15)
      if (n > 0) this.#put(draft ? '' : this.chance.pick(['\n---\n\n', '\n----\n\n', '\n--\n\n']))
      if (draft) this.#draft(n === 0)
      else this.#slide()
    }
    if (this.#definitions.length + this.#footnotes.length > 0)
      this.#put('\n---\n\n## The last slide of all has definitions\n\nWords.\n')
    this.#put(`\n${this.#definitions.join('\n')}\n\n${this.#footnotes.join('\n')}\n`)
    return this
  }

  #put(text: string, isPrivate = false): void {
    this.pieces.push({ text, isPrivate })
  }

  #word(kind: 'w' | 'd' | 'n' | 'z', list: string[]): string {
    const word = `${kind}q${(this.#count++).toString(36)}q${kind}`
    list.push(word)
    return word
  }

  readonly #public = () => this.#word('w', this.shown)

  #slide(): void {
    const { chance } = this
    this.#put(`## ${chance.some(4, 8, () => this.#inline()).join(' ')}\n`)
    if (chance.odds(0.3)) this.#put(`<!-- .slide: data-minutes="${chance.below(9)}" -->\n`)
    else if (chance.odds(0.15)) this.#put('<!-- .slide: data-layout="two-thirds" -->\n')
    else if (chance.odds(0.2))
      this.#put(`<!-- .slide: class="${chance.pick(['compact', 'dense', 'compact x-own'])}" -->\n`)
    this.#put('\n')
    for (const block of chance.some(1, 4, () => chance.pick(this.#blocks))) block()
    if (chance.odds(0.4)) this.#put(`Handout:\n${this.#sentence()}\n\n`)
    if (chance.odds(0.7)) this.#notes()
  }

  #draft(first: boolean): void {
    const words = this.chance.some(3, 6, () => this.#word('z', this.hidden)).join(' ')
    const options = '<!-- .slide: data-draft="true" -->'
    const slide = `## A draft ${words}\n${options}\n\n${this.#word('z', this.hidden)}\n\nNote: ${this.#word('z', this.hidden)}\n`
    this.#put(first ? `${slide}\n---\n\n## A slide behind a draft\n\nWords.\n` : `\n---\n\n${slide}`, true)
  }

  #notes(): void {
    const words = this.chance.some(1, 5, () => this.#word('n', this.spoken)).join(' ')
    const rest = this.chance.odds(0.3)
      ? `\n\n- ${this.#word('n', this.spoken)}\n\n**Note:** ${this.#word('n', this.spoken)}`
      : ''
    if (this.chance.odds(0.2)) this.#put(`<aside class="notes">\n${words}${rest}\n</aside>\n`, true)
    else this.#put(`${this.chance.pick(MARKERS)}${words}${rest}\n`, true)
  }

  readonly #blocks = [
    () => this.#put(`${this.#sentence()}\n\n`),
    () => {
      this.#put(`${this.#sentence()} `)
      this.#put(this.#comment(), true)
      this.#put(` ${this.#sentence()}\n\n`)
    },
    () => this.#put(`${this.#comment()}\n\n`, true),
    () => this.#put(`${this.chance.some(2, 4, () => `- ${this.#sentence()}`).join('\n')}\n\n`),
    () => this.#put(`1. ${this.#sentence()}\n   - ${this.#sentence()}\n2. ${this.#sentence()}\n\n`),
    () => this.#put(`- ${this.#inline()} <!-- .element: class="fragment" -->\n- ${this.#inline()}\n\n`),
    () => this.#put(`> ${this.#sentence()}\n> ${this.#sentence()}\n\n`),
    () => this.#put(`### ${this.#inline()}\n\n${this.#sentence()}\n\n`),
    () => this.#put(this.#table()),
    () => this.#put(`<div class="x-a">\n\n${this.#sentence()}\n\n<div>${this.#inline()}</div>\n</div>\n\n`),
    () =>
      this.#put(
        `<figure>\n<img src="img/a.png" alt="${this.#public()}">\n<figcaption>${this.#inline()}</figcaption>\n</figure>\n\n`,
      ),
    () =>
      this.#put(
        `${this.#inline()} ${this.#inline()}\n: ${this.#sentence()}\n: ${this.#sentence()}\n\n    ${this.#inline()}\n\n`,
      ),
    () =>
      this.#put(
        `${this.#inline()} ${STEP}\n: ${this.#inline()}\n${STEP}\n\n${this.#public()}\n${STEP}\n: ${this.#public()}\n\n`,
      ),
    () =>
      this.#put(
        `<div class="r-hstack">\n<div>\n\n### ${this.#inline()}\n\n${this.#sentence()}\n\n</div>\n<div class="fragment">${this.#public()}</div>\n\n${this.#sentence()}\n\n</div>\n\n`,
      ),
    () =>
      this.#put(
        `<figure><img src="img/a.png" alt="${this.#public()}"><figcaption>${this.#inline()}</figcaption></figure>\n\n`,
      ),
    () => this.#put(`- [ ] ${this.#sentence()}\n- [x] ${this.#inline()}\n\n1. [X] ${this.#inline()}\n\n`),
    () => this.#put(`${this.#sentence()} ${this.#footnote()}\n${this.#footnote()} ${this.#inline()}\n\n`),
    () => this.#put(`- ${this.#inline()} ${this.#footnote()}\n\n> ${this.#footnote()}\n\n`),
    () => this.#put(`\`\`\`js\nconst ${this.#public()} = '${this.#public()}' // ${this.#public()}\n\`\`\`\n\n`),
    () => this.#put(this.#formula()),
    () => this.#put(`    ${this.#public()} ${this.#public()}\n\n`),
    () => this.#put(this.#figure()),
    () => this.#put(`![${this.#public()}](img/a.png "${this.#public()} ${this.#public()}")\n\n`),
    () => this.#put(`${this.#sentence()}\n![${this.#public()}](img/a.png)\n${this.#sentence()}\n\n`),
    () =>
      this.#put(
        `- [![${this.#public()}](img/a.png)](https://example.org/)\n- ![](img/a.png){alt=""} ${this.#public()}\n\n`,
      ),
    () => this.#put(`***\n\n${this.#sentence()}\n\n`),
  ]

  #comment(): string {
    const word = () => this.#word('z', this.hidden)
    return this.chance.pick([
      () => `<!-- ${word()} -->`,
      () => `<!--${word()}\n${word()}-->`,
      () => `<!-- Note: ${word()} -- ${word()} - -->`,
      () => `<!-- ${word()} & <b> "${word()}" -->`,
    ])()
  }

  #table(): string {
    const cell = () => `${this.#inline()}${this.chance.odds(0.1) ? ` ${STEP}` : ''}`
    const cells = () => `| ${cell()} | ${cell()} |`
    const row = () => `${cells()}${this.chance.odds(0.2) ? ` ${STEP}` : ''}`
    return `${cells()}\n|---|--:|\n${this.chance.some(1, 3, row).join('\n')}\n\n`
  }

  #formula(): string {
    const word = () => `\\text{${this.#public()}}`
    return this.chance.pick([
      () => `$$\n\\frac{${word()}}{2} * a_1\n= ${word()}\n$$\n\n`,
      () => `\\[ x^{${word()}} \\]\n\n`,
      () => `\\begin{align}\n${word()} &= ${word()}\n\\end{align}\n\n`,
    ])()
  }

  #figure(): string {
    const word = () => this.#word('d', this.drawn)
    return `\`\`\`mermaid\nflowchart LR\n  accTitle: ${word()}\n  accDescr: ${word()}\n  A["${word()}"] -- ${word()} --> B["${word()}"]\n\`\`\`\n\n`
  }

  #sentence(): string {
    return this.chance.some(2, 6, () => this.#inline()).join(this.chance.odds(0.2) ? '\n' : ' ')
  }

  #inline(): string {
    const word = this.#public
    const forms: (() => string)[] = [
      ...Array.from({ length: 6 }, () => word),
      () => `**${word()}**`,
      () => `*${word()} ${word()}*`,
      () => `~~${word()}~~`,
      () => `\`${word()}\``,
      () => `[${word()} ${word()}](https://example.org/a_b?c=d&e=f)`,
      () => `[${word()}](#printed "${word()}")`,
      () => this.#referenceLink(),
      () => `${word()} [@R1]`,
      () => `${word()} [@R2; @R1]`,
      () => `${word()} [see @R2, p. ${word()}; ${word()} @R1 ${word()} 3-5]`,
      () => `[${word()}]{.ring fix="${word()}"}`,
      () => `[${word()} **${word()}**]{.muted}`,
      () => `[${word()}]{lang="de"}`,
      () => `<b>${word()}</b>`,
      () => `<span class="muted">${word()} *${word()}*</span>`,
      () => `<abbr title="${word()}">${word()}</abbr>`,
      () => `${word()}<br>${word()}`,
      () => `${word()} &mdash; ${word()}`,
      () => `“${word()}” &amp; ${word()}`,
      () => `${word()} :tada: **${word()} :+1:**`,
      () => `<https://example.org/${word()}>`,
      () => `\\*${word()}\\_ 3 < 4 & 5 > 2`,
      () => `$a_1 * \\text{${word()}}$`,
      () => `\\(b^2 = \\text{${word()}}\\) costs $5`,
      () => `${word()}, ${word()}; (${word()})!`,
      ...(this.look.includes('text: { package') ? [() => `${word()} λόγος ${word()}`] : []),
    ]
    return this.chance.pick(forms)()
  }

  #footnote(): string {
    const word = this.#public
    if (this.chance.odds(0.5)) return `${word()}^[${word()} *${word()}*]`
    const label = `note${this.#count++}`
    const more = this.chance.odds(0.5) ? `\n\n    ${word()} **${word()}**` : `\n${word()}`
    this.#footnotes.push(`[^${label}]: ${word()} ${more}\n`)
    return `${word()}[^${label}]`
  }

  #referenceLink(): string {
    const label = `label ${this.#count++}`
    this.#definitions.push(`[${label}]: https://example.org/${this.#count}`)
    return `[${this.#public()}][${label}]`
  }
}

/** `look` is what deck.yaml says of it: fonts of the deck's own may have letters that the theme's have not. */
export const generate = (seed: number, look = ''): Generated => new Writer(new Chance(seed), look).section()

export const SECTION = 'slides/01-more.md'

/** A layout of the deck's own. */
const LAYOUT = { path: 'slides/layouts/two-thirds.css', text: '.body { columns: 2 }\n' }

/** The fixture deck with the section, and with more in its deck.yaml. */
export const filesOf = (text: string, look = ''): SourceFile[] => [
  ...fixtureDeck().map((file) => (file.path === 'slides/deck.yaml' ? { ...file, text: file.text + look } : file)),
  { path: SECTION, text },
  LAYOUT,
]

const LOOKS = [
  'ratio: 4:3\n',
  'logo: { file: img/a.png, alt: "Whose it is", on: all }\n',
  'logo: { file: img/a.png, alt: "", dark: img/a.png }\n',
  'favicon: img/sign.svg\n',
  `fonts: { headlines: "@fontsource-variable/inter", text: { package: "@fontsource-variable/inter", weights: [400, 650] } }\n`,
  'fonts: { headlines: "@fontsource/source-code-pro", code: "@fontsource/source-code-pro" }\n',
]

/** What deck.yaml says of its look, in some decks. */
export function lookOf(seed: number): string {
  const chance = new Chance(seed + 0x51ed27)
  const chosen = LOOKS.filter(() => chance.odds(0.3))
  return chosen
    .filter((line, at) => chosen.findIndex((other) => other.split(':')[0] === line.split(':')[0]) === at)
    .join('')
}
