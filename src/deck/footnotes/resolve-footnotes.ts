/** Gives the marks of footnotes their texts and their numbers. */
import { childrenOf } from '../markdown/locate'
import type { DeckToken, FootnoteTextToken, FootnoteToken, Slide } from '../model'
import { errorAt, type Problem, type ProblemText, suggest } from '../problem'
import { citesOf } from '../slide/parse-slide'
import * as faults from './footnote-problems'

/** A text where it was written. */
interface Text {
  token: FootnoteTextToken
  file: string
  /** Nobody but the speaker may read it. */
  isPrivate: boolean
  isUsed: boolean
}

type Part = 'headline' | 'body' | 'inWords' | 'handout' | 'notes'
const PARTS = ['headline', 'body', 'inWords', 'handout', 'notes'] as const

/**
 * Takes the texts of footnotes out of the slides, gives each mark its own and numbers it: on each slide from 1, those of the text for readers after
 * those of the slide, those of the notes by themselves. A text serves all slides of its file.
 *
 * Reports `footnote-undefined` (a mark without a text, or a text without words), `footnote-unused`, `footnote-second` (a label twice in a file),
 * `footnote-place` (where a note would have no foot to stand at) and `footnote-private` (a text below "Note:" or on a draft, with a public mark).
 */
export function resolveFootnotes(slides: readonly Slide[]): Problem[] {
  const problems: Problem[] = []
  const texts = new Texts(problems)
  for (const slide of slides) texts.take(slide)
  for (const slide of slides) new Marks(slide, texts, problems).place()
  return [...problems, ...texts.unused()]
}

/** The texts of a deck, by file and label. */
class Texts {
  readonly #byName = new Map<string, Text>()

  constructor(private readonly problems: Problem[]) {}

  /** Takes a slide's texts out of it. */
  take(slide: Slide): void {
    for (const part of PARTS) {
      const own = slide[part].filter((token) => token.type === 'footnote_text')
      if (own.length === 0) continue
      slide[part] = slide[part].filter((token) => token.type !== 'footnote_text')
      for (const token of own) this.#add(token, slide, part)
    }
  }

  #add(token: FootnoteTextToken, slide: Slide, part: Part): void {
    const file = token.file ?? slide.span.file
    const name = nameOf(file, token.label)
    const text = { token, file, isPrivate: part === 'notes' || slide.draft, isUsed: false }
    token.tokens = token.tokens.filter(({ type }) => type !== 'space')
    if (token.tokens.length === 0) this.problems.push(problemAt(token, file, faults.empty(token.label)))
    if (this.#byName.has(name)) this.problems.push(problemAt(token, file, faults.second(token.label)))
    else this.#byName.set(name, text)
  }

  find(file: string, label: string): Text | undefined {
    return this.#byName.get(nameOf(file, label))
  }

  labelsOf(file: string): string[] {
    return [...this.#byName.values()].flatMap((text) => (text.file === file ? text.token.label : []))
  }

  unused(): Problem[] {
    const idle = [...this.#byName.values()].filter(({ isUsed }) => !isUsed)
    return idle.map(({ token, file }) => problemAt(token, file, faults.unused(token.label)))
  }
}

const nameOf = (file: string, label: string) => `${file}\n${label}`

/** The marks of one slide. */
class Marks {
  #count = 0
  #seen = new Map<string, number>()

  constructor(
    private readonly slide: Slide,
    private readonly texts: Texts,
    private readonly problems: Problem[],
  ) {}

  place(): void {
    const { headline, body, inWords, handout, notes } = this.slide
    this.#visit(headline, 'headline', faults.IN_HEADLINE)
    this.#visit(inWords, 'inWords', faults.IN_WORDS)
    this.#visit(body, 'body', this.slide.layout === 'collation' ? faults.IN_COLLATION : undefined)
    this.#visit(handout, 'handout')
    this.#count = 0
    this.#seen = new Map()
    this.#visit(notes, 'notes')
    this.slide.cites = citesOf([...headline, ...body])
    this.slide.handoutCites = citesOf([...inWords, ...handout])
  }

  #visit(tokens: readonly DeckToken[], part: Part, misplaced?: ProblemText): void {
    for (const token of tokens) {
      if (token.type === 'footnote') this.#mark(token, part, misplaced)
      else if (token.type === 'footnote_text') this.#report(token, faults.NESTED_TEXT)
      else this.#visit(childrenOf(token), part, misplaced ?? placeFault(token))
    }
  }

  #mark(token: FootnoteToken, part: Part, misplaced: ProblemText | undefined): void {
    const text = token.label === undefined ? undefined : this.texts.find(this.#fileOf(token), token.label)
    if (text) text.isUsed = true
    const fault = misplaced ?? this.#fault(token, text, part)
    if (fault) this.#report(token, fault)
    else this.#number(token, text, part)
  }

  #number(token: FootnoteToken, text: Text | undefined, part: Part): void {
    const before = token.label && this.#seen.get(token.label)
    token.number = before || ++this.#count
    token.anchor = part === 'notes' ? '' : `${this.slide.id}_${token.number}`
    if (token.label) this.#seen.set(token.label, token.number)
    if (text && !before) token.tokens = text.token.tokens
    this.#visit(token.tokens, part, faults.IN_FOOTNOTE)
  }

  #fault(token: FootnoteToken, text: Text | undefined, part: Part): ProblemText | undefined {
    if (token.label !== undefined && !text) return this.#missing(token, token.label)
    return text?.isPrivate && part !== 'notes' && !this.slide.draft ? faults.PRIVATE : undefined
  }

  #missing(token: FootnoteToken, label: string): ProblemText {
    const known = this.texts.labelsOf(this.#fileOf(token))
    return faults.missing(label, known.length > 0 ? suggest(label, known) : '')
  }

  #report(token: DeckToken, fault: ProblemText): void {
    this.problems.push(problemAt(token, this.#fileOf(token), fault))
  }

  #fileOf = (token: DeckToken) => token.file ?? this.slide.span.file
}

/** What no other link may stand in, and what shows its words by itself. */
const placeFault = (token: DeckToken): ProblemText | undefined =>
  token.type === 'link' ? faults.IN_LINK : token.type === 'image' ? faults.IN_CREDIT : undefined

function problemAt({ raw, offset = -1 }: DeckToken, file: string, fault: ProblemText): Problem {
  return errorAt({ file, start: offset, end: offset + (raw.split('\n', 1)[0]?.length ?? 1) }, fault)
}
