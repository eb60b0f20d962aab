/** What an import lost, in words for whoever opens the new deck. */

export interface Loss {
  /** In the file that was imported, from 1: where its slide begins. */
  line: number
  what: string
}

/** By the rule that was broken; what it is about stands in place of "…". */
const WORDS: readonly [rule: RegExp, words: string][] = [
  [/^element-missing$/, 'a step, since nothing stands before it'],
  [/^(element-)?option/, 'the option …'],
  [/^html-/, 'the tag …'],
  [/^comment-/, 'a comment, whose signs are words now: …'],
  [/^(heading-depth|headline-second)$/, 'the rank of a heading, which is a subhead now'],
  [/^link-(file|unsafe|unknown)$/, 'the link …, whose words stay'],
  [/^image-remote$/, 'the picture … of another host, which is a link now'],
  [/^image-alt$/, 'words in place of the picture …: it had none, and counts as decoration'],
  [/^image-/, 'the picture …, whose words stay'],
  [/^formula-/, 'the formula …, which stands as it is written'],
  [/^letter-missing$/, 'the sign …, which no font of the deck has'],
  [/^notes-form$/, 'the colon or beginning of …, which looked like private notes'],
  [/^span-mark$/, 'a step without words'],
  [/^slug-/, 'the address …, which another slide has'],
  [/^(fence|code)-/, 'the first line of code, …'],
  [/^(link-undefined|citation-|syntax-)/, '…, which stands as it is written'],
]

const LONGEST = 70

/** `rule` is what a stretch of the text broke. */
export function whatWasLost(rule: string, stretch: string): string {
  const words = WORDS.find(([pattern]) => pattern.test(rule))?.[1] ?? `… (${rule})`
  const [first = ''] = rule.startsWith('fence-') ? stretch.split('\n') : [stretch]
  const one = first.replace(/\s+/g, ' ').trim()
  const short = one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one
  return words.replace('…', () => short)
}

/** In the order in which somebody will look at them. */
const KINDS: readonly [title: string, what: RegExp][] = [
  ['Headlines of slides that had none', /^a headline/],
  [
    'Look, order and movement',
    /^(class=|the (styles?|options?|sizes?|layout|directive|colours|rank|tag) |front matter|of a picture|of code|places of|a move of|<style>|what <(script|style|link)>)/,
  ],
]
const FIRST = 'Missing or changed'

/** `deck.md:12  what`. */
export const lossLine = (name: string, { line, what }: Loss): string => `${name}:${line}  ${what}`

/** All losses by what they are about, each once with the lines of its slides. */
export function lossReport(name: string, losses: readonly Loss[]): string[] {
  const kindOf = ({ what }: Loss) => KINDS.find(([, pattern]) => pattern.test(what))?.[0] ?? FIRST
  return [FIRST, ...KINDS.map(([title]) => title)].flatMap((title) => {
    const own = losses.filter((loss) => kindOf(loss) === title)
    if (own.length === 0) return []
    const lines = [...new Set(own.map(({ what }) => what))].map(
      (what) => `  ${name}:${linesOf(own.filter((each) => each.what === what))}  ${what}`,
    )
    return ['', `${title} (${own.length}):`, ...lines]
  })
}

const MOST = 8

function linesOf(losses: readonly Loss[]): string {
  const lines = [...new Set(losses.map(({ line }) => line))]
  const more = lines.length - MOST
  return lines.slice(0, MOST).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
