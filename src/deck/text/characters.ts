/** Characters that nobody sees, and that change what others see: no deck needs them. */
import type { SourceFile } from '../model'
import type { Problem } from '../problem'
import { characterName } from './visible'

/**
 * Controls (C0 without tab and line feed, DEL, C1), line and paragraph separators, embeddings, overrides and isolates of
 * writing direction (UAX #9), a byte order mark inside the text, tags, and halves of surrogate pairs.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** So many are told of one file: more are a file of another kind. */
const MOST = 10

/** Reports `character` for the first of them in a file. */
export function checkCharacters(file: SourceFile): Problem[] {
  const found = [...file.text.matchAll(UNSEEN)].slice(0, MOST)
  return found.map(([letter], index) => ({
    ...{ rule: 'character', severity: 'error', file: file.path, offset: found[index]?.index ?? 0, length: 1 },
    message: `Here stands the character ${characterName(letter)}, which nobody sees; it can hide or turn round what is written.`,
    hint: 'Delete it: most editors show it when told to show invisible characters.',
  }))
}

/** The first such character of a text, by its code; entities have been decoded. */
export function unseenIn(text: string): string | undefined {
  const letter = text.match(UNSEEN)?.[0]
  return letter && characterName(letter)
}
