/** A font cut down is another font, and may not bear a name that its licence reserves (SIL OFL 1.1, condition 3). */
import { createHash } from 'node:crypto'
import { fontFromTables, tablesOf } from './tables'

/** OpenType name ids: copyright, licence and its address, which go with the font. */
const KEPT: ReadonlySet<number> = new Set([0, 13, 14])

const REGULAR = 2

/** What systems ask for beside the style: family, full name, PostScript name. Of one name a file holds one copy. */
const CALLED = [1, 4, 6]

/** Windows, Unicode, American English: what every system reads. */
const PLATFORM = [3, 1, 0x409]

const HEADER = 6
const RECORD = 12

/**
 * A TrueType font under one name of ours, copyright and licence as they were. No two fonts share it: what prints may know
 * fonts by it. Throws when it has no `name` table (OpenType 1.9, “name — Naming Table”).
 */
export function withOwnNames(font: Uint8Array): Buffer {
  const tables = tablesOf(font)
  const names = tables.get('name')
  if (!names) throw new Error('The font has no table of names.')
  const own = ownName(font)
  const called = [record(REGULAR, 'Regular'), ...CALLED.map((id) => record(id, own))]
  const kept = recordsOf(names).filter(({ of: [, , , id = 0] }) => KEPT.has(id))
  tables.set('name', nameTable([...called, ...kept]))
  return fontFromTables(tables)
}

const ownName = (font: Uint8Array) => `Galley-${createHash('sha256').update(font).digest('hex').slice(0, 6)}`

interface NameRecord {
  /** Platform, encoding, language, id. */
  of: number[]
  text: Buffer
}

const record = (id: number, name: string): NameRecord => ({
  of: [...PLATFORM, id],
  text: Buffer.from(name, 'utf16le').swap16(),
})

function recordsOf(table: Buffer): NameRecord[] {
  const strings = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = (field: number) => table.readUInt16BE(HEADER + RECORD * index + 2 * field)
    return { of: [at(0), at(1), at(2), at(3)], text: table.subarray(strings + at(5), strings + at(5) + at(4)) }
  })
}

function nameTable(records: readonly NameRecord[]): Buffer {
  const sorted = records.toSorted(byFields)
  const texts = [...new Map(sorted.map(({ text }) => [text.toString('hex'), text])).values()]
  const startOf = (text: Buffer) => {
    const index = texts.findIndex((each) => each.equals(text))
    return texts.slice(0, index).reduce((sum, { length }) => sum + length, 0)
  }
  const strings = HEADER + RECORD * sorted.length
  const fields = sorted.flatMap(({ of, text }) => [...of, text.length, startOf(text)])
  const head = Buffer.alloc(strings)
  for (const [index, value] of [0, sorted.length, strings, ...fields].entries()) head.writeUInt16BE(value, 2 * index)
  return Buffer.concat([head, ...texts])
}

/** The order that the format asks for. */
function byFields({ of: a }: NameRecord, { of: b }: NameRecord): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return (a[index] ?? 0) - (b[index] ?? 0)
}
