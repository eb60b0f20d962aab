/** The same for fonts whose names nobody here knows before: a name may be reserved, so none is kept. */
import { Blob, Face } from 'harfbuzzjs'
import { NAMED, nameRecords } from './rename-font'

/** Of families: as programs group them, and as old ones do. */
const FAMILIES = [16, 1]

/** As long as the name it replaces, so that nothing in the font moves. */
const ownName = (name: string) => 'Galley'.repeat(name.length).slice(0, name.length)

/** A TrueType font under a name of ours, copyright and licence as they were. Throws when it has no `name` table. */
export function renameFamily(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font)
  const face = new Face(new Blob(new Uint8Array(font).buffer))
  const families = FAMILIES.map((id) => face.getName(id, 'en')).filter((name) => name !== '')
  const names = new Set(families.flatMap((name) => [name, name.replaceAll(' ', ''), name.replaceAll(' ', '-')]))
  for (const { id, text } of nameRecords(bytes)) {
    if (NAMED.has(id)) for (const name of names) replaceIn(text, name)
  }
  return bytes
}

/** Names are in UTF-16 on Windows' platform, in single bytes on the Macintosh's. */
const ENCODINGS = [(text: string) => Buffer.from(text, 'utf16le').swap16(), (text: string) => Buffer.from(text)]

function replaceIn(text: Buffer, name: string): void {
  for (const encoded of ENCODINGS) {
    const [old, own] = [encoded(name), encoded(ownName(name))]
    for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + own.length)) own.copy(text, at)
  }
}
