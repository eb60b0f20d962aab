/** The tables of a TrueType font (OpenType 1.9, “Organization of an OpenType Font”). */

const HEADER = 12
const RECORD = 16

/** A font's tables by their tags. */
export function tablesOf(font: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(font)
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = HEADER + RECORD * index
    const from = bytes.readUInt32BE(entry + 8)
    tables.set(bytes.toString('latin1', entry, entry + 4), bytes.subarray(from, from + bytes.readUInt32BE(entry + 12)))
  }
  return tables
}

/** A font of such tables, without check sums: whoever writes it to a file counts them. */
export function fontFromTables(tables: ReadonlyMap<string, Uint8Array>): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(HEADER + RECORD * entries.length)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(entries.length, 4)
  const parts: Uint8Array[] = [head]
  let end = head.length
  for (const [index, [tag, table]] of entries.entries()) {
    const entry = HEADER + RECORD * index
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(end, entry + 8)
    head.writeUInt32BE(table.length, entry + 12)
    const room = Math.ceil(table.length / 4) * 4
    parts.push(table, new Uint8Array(room - table.length))
    end += room
  }
  return Buffer.concat(parts)
}
