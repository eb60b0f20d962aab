/** What Markdown is made of: the tokens of marked and two of our own, with their places in the file. */
import type { Token, Tokens } from 'marked'

/** What options of its own can have. */
export interface Optioned {
  /** From `<!-- .element: … -->`. */
  attributes?: Record<string, string>
}

/** What every token has besides what marked gives it. */
interface Place extends Optioned {
  /** Where `raw` begins in the file, or -1 where marked rewrote the text (lazy continuation lines). */
  offset?: number
  /** Where it stands, if not in the slide's own file. */
  file?: string
}

/** The tokens inside: as marked has them, but of the deck's kind; a token that holds none can be asked as well. */
type Inside<T> = T extends { tokens: Token[] }
  ? { tokens: DeckToken[] }
  : T extends { tokens?: Token[] }
    ? { tokens?: DeckToken[] }
    : { tokens?: never }

type Placed<T> = Omit<T, 'tokens' | 'items' | 'header' | 'rows'> & Inside<T> & Place

type ListItemToken = Placed<Tokens.ListItem>
type ListToken = Placed<Tokens.List> & { items: ListItemToken[] }

/** A cell of a table, heads included: no token itself, but it holds some. */
export type TableCell = Omit<Tokens.TableCell, 'tokens'> & { tokens: DeckToken[] } & Optioned
/** `rowOptions` are those of its rows, by their number from 0, where any has some. */
export type TableToken = Placed<Tokens.Table> & { header: TableCell[]; rows: TableCell[][]; rowOptions?: Optioned[] }

export type CodeToken = Placed<Tokens.Code>
export type HeadingToken = Placed<Tokens.Heading>

/** `[@R002; @R003]`: the marks of one citation. */
export interface CiteToken extends Place {
  type: 'cite'
  raw: string
  ids: string[]
  /** Where it has words: those before and after each of its sources. */
  beside?: { before: string; after: string }[]
  tokens?: never
}

/** `[Gore]{.ring fix="Gor"}`: a bracketed span, after Pandoc. */
export interface SpanToken extends Place {
  type: 'span'
  raw: string
  classes: string[]
  /** `fix`: the correction written beside a marked word. `lang`: BCP 47 language of the words. */
  pairs: { name: string; value: string }[]
  /** Words between the braces that are neither a class nor a pair. */
  rest: string[]
  tokens: DeckToken[]
}

/** `![words](img/river.jpg "Photo: A. Name"){alt=""}`: a picture or film beside the slides. Its tokens are those of its credit line. */
export interface ImageToken extends Place {
  type: 'image'
  raw: string
  /** The file, as it is written from the folder of the slides. */
  href: string
  /** What is said in its place: empty for one that decorates, undefined where its author says neither. */
  alt: string | undefined
  /** Options in braces, `alt` among them. */
  pairs: { name: string; value: string }[]
  /** What stands in braces and is no option. */
  rest: string[]
  tokens: DeckToken[]
}

/** `$E = mc^2$`, drawn when it is read. */
export interface FormulaToken extends Place {
  type: 'formula'
  raw: string
  /** TeX, and where in `raw` it begins. */
  tex: string
  at: number
  /** On a line of its own. */
  display: boolean
  /** Fills lines of its own. */
  block: boolean
  /** In a line of plain words. */
  text: string
  /** The `math` element; empty where the source has an error. */
  mathml: string
  /** What its classes of styles stand for. */
  styles: string[]
  tokens?: never
}

/** `[^1]` or `^[words]`: the mark of a footnote. */
export interface FootnoteToken extends Place {
  type: 'footnote'
  raw: string
  /** The name its text goes by; undefined where the text stands in the line. */
  label: string | undefined
  /** Its text, in blocks; empty for a further mark of the same note on a slide. */
  tokens: DeckToken[]
  /** From 1, by its place on the slide. 0 until it is known. */
  number: number
  /** What its two places on the page are named after; empty where no link leads from one to the other. */
  anchor: string
}

/** `[^1]: words`: the text of a footnote, where it is written. */
export interface FootnoteTextToken extends Place {
  type: 'footnote_text'
  raw: string
  label: string
  tokens: DeckToken[]
}

/** Terms and what they mean, after Pandoc; named as in HTML. */
export interface DescriptionListToken extends Place {
  type: 'dl'
  raw: string
  /** Of types `dt` and `dd`. */
  tokens: DeckToken[]
}

interface TermToken extends Place {
  type: 'dt'
  raw: string
  tokens: DeckToken[]
}

interface DetailsToken extends Place {
  type: 'dd'
  raw: string
  tokens: DeckToken[]
}

/** A term, or one of its descriptions, which holds blocks. */
export type DescriptionToken = TermToken | DetailsToken

/** `<div class="x-wide">` and its like, with Markdown inside. */
export interface BoxToken extends Place {
  type: 'box'
  raw: string
  /** The element's. */
  name: string
  /** Its first tag, as written. */
  open: string
  tokens: DeckToken[]
}

/** A tag in a line, or lines that begin with one. */
export type HtmlToken = Placed<Tokens.HTML> | Placed<Tokens.Tag>
export type DefinitionToken = Placed<Tokens.Def>

/** Any token of a slide; its `type` says which. */
export type DeckToken =
  | CiteToken
  | SpanToken
  | FormulaToken
  | FootnoteToken
  | FootnoteTextToken
  | BoxToken
  | DescriptionListToken
  | TermToken
  | DetailsToken
  | CodeToken
  | HeadingToken
  | ListToken
  | ListItemToken
  | TableToken
  | Placed<Tokens.Blockquote>
  | Placed<Tokens.Br>
  | Placed<Tokens.Checkbox>
  | Placed<Tokens.Codespan>
  | DefinitionToken
  | Placed<Tokens.Del>
  | Placed<Tokens.Em>
  | Placed<Tokens.Escape>
  | Placed<Tokens.Hr>
  | HtmlToken
  | ImageToken
  | Placed<Tokens.Link>
  | Placed<Tokens.Paragraph>
  | Placed<Tokens.Space>
  | Placed<Tokens.Strong>
  | Placed<Tokens.Text>
