/** Tokens of a slide into HTML, by marked's own parser with the deck's renderer. */
import { Parser, Renderer, type Tokens } from 'marked'
import { isImageBlock } from '../deck/image/image-blocks'
import type {
  BoxToken,
  CiteToken,
  CodeToken,
  Deck,
  DeckToken,
  DescriptionListToken,
  FootnoteToken,
  FormulaToken,
  ImageToken,
  SpanToken,
  TableToken,
} from '../deck/model'
import { escapeMarkup } from '../deck/text/escape-markup'
import type { Topic } from '../deck/topic/topic'
import { type Strings, stringsOf } from '../strings/strings'
import { codeBlock } from './code/code-block'
import { footnotes, renderMark } from './footnotes/footnotes'
import { formula } from './formula/formula'
import { attributes, type Html, trusted } from './html'
import { type ImageRoom, imageInLine, imageLines } from './image'
import { signedTag } from './inline-signs'
import { renderBox } from './lists/box'
import { renderDescriptions } from './lists/description-list'
import { renderTable } from './lists/table'
import { itemAttributes, taskBox } from './lists/tasks'
import { renderSpan } from './pencil/span'
import { renderCitation } from './references/citation'

/** Renders the tokens of one deck; references are looked up for the marks of citations. */
export class MarkdownRenderer {
  /** The interface's words in the deck's language. */
  readonly strings: Strings['page']
  /** Sources have numbers, so footnotes have letters. */
  readonly hasSources: boolean
  private readonly parser: Parser
  private readonly renderer: DeckRenderer

  constructor({ meta, references, images, films }: Pick<Deck, 'meta' | 'references' | 'images' | 'films'>) {
    const strings = stringsOf(meta.lang).page
    this.strings = strings
    this.hasSources = references.length > 0
    const byId = new Map(references.map((reference) => [reference.id, reference]))
    const renderers = {
      cite: (token: Tokens.Generic) => renderCitation(token as CiteToken, byId).text,
      footnote: (token: Tokens.Generic) => renderMark(token as FootnoteToken, this).text,
      box: (token: Tokens.Generic) => renderBox(token as BoxToken, this).text,
      dl: (token: Tokens.Generic) => renderDescriptions(token as DescriptionListToken, this).text,
      footnote_text: () => '',
      formula: (token: Tokens.Generic) => formula(token as FormulaToken).text,
      span: (token: Tokens.Generic) => renderSpan(token as SpanToken, this, meta).text,
    }
    this.renderer = new DeckRenderer(strings, meta, { images, films })
    this.parser = new Parser({ renderer: this.renderer, extensions: { renderers, childTokens: {} } })
  }

  /** `room` is what pictures have in them. */
  blocks(tokens: readonly DeckToken[], room: ImageRoom = 'whole'): Html {
    const around = this.renderer.room
    this.renderer.room = room
    const written = kept(this.parser.parse([...tokens]))
    this.renderer.room = around
    return trusted(written)
  }

  /** What stands at the foot of these tokens. */
  footnotes(tokens: readonly DeckToken[]): Html {
    return footnotes(tokens, this)
  }

  inline(tokens: readonly DeckToken[]): Html {
    return trusted(kept(this.parser.parseInline([...tokens])))
  }
}

/** Neither the mark of a source nor a hole stands alone at the start of a line. */
const kept = (markup: string) =>
  markup.replace(/ (?=<sup class="cite">|(?:<span class="fragment pencil-step">)?<mark class="hole">)/g, '\u00a0')

class DeckRenderer extends Renderer {
  room: ImageRoom = 'whole'

  constructor(
    private readonly strings: Strings['page'],
    private readonly topic: Topic,
    private readonly files: Pick<Deck, 'images' | 'films'>,
  ) {
    super()
  }

  /** Entities are decoded already: what looks like one is text. */
  override text(token: Tokens.Text | Tokens.Escape): string {
    return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeMarkup(token.text)
  }

  override paragraph(token: Tokens.Paragraph): string {
    if (isImageBlock(token as DeckToken)) return imageLines(token, this.#context).text
    return `<p${own(token)}>${this.parser.parseInline(token.tokens)}</p>\n`
  }

  /** A subhead; one that is named after a register carries its mark. */
  override heading(token: Tokens.Heading): string {
    const register = Object.values(this.topic.registers).find(({ label }) => token.text === label)
    const { class: classes, ...options } = (token as DeckToken).attributes ?? {}
    const written = {
      ...options,
      class: ['subhead', classes].filter(Boolean).join(' '),
      'data-cites': register?.cites,
    }
    return `<p${attributes(written)}><strong>${this.parser.parseInline(token.tokens)}</strong></p>\n`
  }

  override code(token: Tokens.Code): string {
    return codeBlock(token as CodeToken, this.strings).text
  }

  override strong(token: Tokens.Strong): string {
    return `<strong${own(token)}>${this.parser.parseInline(token.tokens)}</strong>`
  }

  override em(token: Tokens.Em): string {
    return `<em${own(token)}>${this.parser.parseInline(token.tokens)}</em>`
  }

  override del(token: Tokens.Del): string {
    return signedTag(`<del${own(token)}>${this.parser.parseInline(token.tokens)}</del>`, this.strings)
  }

  override codespan(token: Tokens.Codespan): string {
    return `<code${own(token)}>${escapeMarkup(token.text)}</code>`
  }

  override blockquote(token: Tokens.Blockquote): string {
    return `<blockquote${own(token)}>\n${this.parser.parse(token.tokens)}</blockquote>\n`
  }

  override list(token: Tokens.List): string {
    const tag = token.ordered ? 'ol' : 'ul'
    // The style sheet counts for itself, and cannot read `start`.
    const before = Number(token.start) - 1
    const start = token.ordered && before !== 0 ? ` start="${token.start}" style="--before: ${before}"` : ''
    return `<${tag}${start}${own(token)}>\n${token.items.map((item) => this.listitem(item)).join('')}</${tag}>\n`
  }

  override listitem(token: Tokens.ListItem): string {
    return `<li${itemAttributes(token)}>${this.parser.parse(token.tokens)}</li>\n`
  }

  /** The state of a task, drawn and said: nothing that could be pressed. */
  override checkbox({ checked }: Tokens.Checkbox): string {
    return taskBox(checked, this.strings).text
  }

  override table(token: Tokens.Table): string {
    return renderTable(token as unknown as TableToken, this.#context.inline).text
  }

  override link(token: Tokens.Link): string {
    const title = token.title ? ` title="${escapeMarkup(token.title)}"` : ''
    return `<a href="${escapeMarkup(token.href)}"${title}${own(token)}>${this.parser.parseInline(token.tokens)}</a>`
  }

  override image(token: Tokens.Image | ImageToken): string {
    return imageInLine(token as ImageToken, this.#context).text
  }

  get #context() {
    const inline = (tokens: readonly DeckToken[]) => trusted(this.parser.parseInline([...tokens]))
    return { ...this.files, strings: this.strings, room: this.room, inline }
  }

  override html(token: Tokens.HTML | Tokens.Tag): string {
    return signedTag(token.text, this.strings)
  }
}

/** The attributes that an element comment gave the token. */
function own(token: Tokens.Generic): string {
  return attributes((token as DeckToken).attributes ?? {}).text
}
