/** The fonts of decks made by chance: packages of Fontsource that are there, read as a build reads them. */
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeckFonts } from '../../src/deck/font'
import type { SourceFile } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import type { Problem } from '../../src/deck/problem'
import { prepareFonts } from '../../src/site/own-fonts/prepare-fonts'

/** A deck's folder, among whose packages they are found; kept from deck to deck. */
let folder: string | undefined

function deckFolder(): string {
  if (folder) return folder
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

export async function fontsOf(
  files: readonly SourceFile[],
): Promise<{ fonts: DeckFonts | undefined; problems: Problem[] }> {
  const { deck } = parseDeck([...files])
  return deck ? prepareFonts(deckFolder(), deck.meta, files) : { fonts: undefined, problems: [] }
}
