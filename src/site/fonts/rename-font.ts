/** A font cut down is another font, and may not bear the name that its licence reserves (SIL OFL 1.1, condition 3). */

/** Each as long as the name it replaces, so that nothing in the font moves: a proof before it is made into pages, a space in a line. */
const NAMES: readonly [reserved: string, own: string][] = [
  ['Source', 'Galley'],
  ['STIX', 'Quad'],
]

/** OpenType name ids: family, unique identifier, full name, PostScript name, typographic family. */
export const NAMED: ReadonlySet<number> = new Set([1, 3, 4, 6, 16])

const RECORD = 12

/**
 * A TrueType font under a name of ours, copyright and licence as they were. Throws when it has no `name` table or
 * bears no reserved name (OpenType 1.9, “name — Naming Table”).
 */
export function renameFont(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font)
  const renamed = nameRecords(bytes).filter(({ id, text }) => NAMED.has(id) && replaceIn(text)).length
  if (renamed === 0)
    throw new Error(`The font bears none of the names ${NAMES.map(([name]) => `"${name}"`).join(', ')}.`)
  return bytes
}

/** Names are in UTF-16 on Windows' platform, in single bytes on the Macintosh's. */
function replaceIn(name: Buffer): boolean {
  for (const [reserved, own] of NAMES) {
    for (const encoded of ENCODINGS) {
      const at = name.indexOf(encoded(reserved))
      if (at < 0) continue
      name.set(encoded(own), at)
      return true
    }
  }
  return false
}

const ENCODINGS = [(text: string) => Buffer.from(text, 'utf16le').swap16(), (text: string) => Buffer.from(text)]

/** What stands in the `name` table of a font, by the ids of the names: to be read, and written over. */
export function nameRecords(bytes: Buffer): { id: number; text: Buffer }[] {
  const table = tableOf(bytes)
  const strings = table + bytes.readUInt16BE(table + 4)
  return Array.from({ length: bytes.readUInt16BE(table + 2) }, (_, index) => {
    const record = table + 6 + RECORD * index
    const from = strings + bytes.readUInt16BE(record + 10)
    return { id: bytes.readUInt16BE(record + 6), text: bytes.subarray(from, from + bytes.readUInt16BE(record + 8)) }
  })
}

/** Where the `name` table begins. */
function tableOf(bytes: Buffer): number {
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index
    if (bytes.toString('latin1', entry, entry + 4) === 'name') return bytes.readUInt32BE(entry + 8)
  }
  throw new Error('The font has no table of names.')
}
