/** A font cut down is another font, and may not bear the name that its licence reserves (SIL OFL 1.1, condition 3). */

/** Each as long as the name it replaces, so that nothing in the font moves: a proof before it is made into pages, a space in a line. */
const NAMES: readonly [reserved: string, own: string][] = [
  ['Source', 'Galley'],
  ['STIX', 'Quad'],
]

/** OpenType name ids: family, unique identifier, full name, PostScript name, typographic family. */
const NAMED = new Set([1, 3, 4, 6, 16])

const RECORD = 12

/**
 * A TrueType font under a name of ours, copyright and licence as they were. Throws when it has no `name` table or
 * bears no reserved name (OpenType 1.9, “name — Naming Table”).
 */
export function renameFont(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font)
  const table = tableOf(bytes)
  const strings = table + bytes.readUInt16BE(table + 4)
  let renamed = 0
  for (let index = 0; index < bytes.readUInt16BE(table + 2); index++) {
    const record = table + 6 + RECORD * index
    if (!NAMED.has(bytes.readUInt16BE(record + 6))) continue
    const from = strings + bytes.readUInt16BE(record + 10)
    renamed += replaceIn(bytes.subarray(from, from + bytes.readUInt16BE(record + 8)))
  }
  if (renamed === 0)
    throw new Error(`The font bears none of the names ${NAMES.map(([name]) => `"${name}"`).join(', ')}.`)
  return bytes
}

/** Names are in UTF-16 on Windows' platform, in single bytes on the Macintosh's. */
function replaceIn(name: Buffer): number {
  for (const [reserved, own] of NAMES) {
    for (const encoded of ENCODINGS) {
      const at = name.indexOf(encoded(reserved))
      if (at < 0) continue
      name.set(encoded(own), at)
      return 1
    }
  }
  return 0
}

const ENCODINGS = [(text: string) => Buffer.from(text, 'utf16le').swap16(), (text: string) => Buffer.from(text)]

/** Where the `name` table begins. */
function tableOf(bytes: Buffer): number {
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index
    if (bytes.toString('latin1', entry, entry + 4) === 'name') return bytes.readUInt32BE(entry + 8)
  }
  throw new Error('The font has no table of names.')
}
