/** Emoji by their names, `:tada:`, as GitHub writes them. */
import { gemoji } from 'gemoji'

/** Without the sign that asks for the coloured picture: emoji are drawn in the deck's own font. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  gemoji.flatMap(({ emoji, names }) => names.map((name) => [name, emoji.replaceAll('\ufe0f', '')] as const)),
)

export const EMOJI_NAMES = [...BY_NAME.keys()]

export const emojiNamed = (name: string): string | undefined => BY_NAME.get(name)

/** Colons of their own: `12:100:3` and `std::key::a` have none. */
const NAMED = /(?<![\w:]):([+-]1|[a-z\d][a-z\d_+-]*):(?![\w:])/g

/** The text with the characters in place of their names; a name that is none stays. */
export const withEmoji = (text: string): string =>
  text.includes(':') ? text.replace(NAMED, (written, name: string) => BY_NAME.get(name) ?? written) : text
