/** Declares a file to be PDF/UA-1, in a place that its metadata keep free for that: no other byte moves. */
import { type Count, failuresOf } from './count'

/**
 * ISO 14289-1, 5, with the description of the schema that PDF/A asks for beside it (ISO 19005-2, 6.6.2.3).
 */
const DECLARATION = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

/** White space of the declaration's length, to stand in the metadata until it is known whether it may be made. */
export const ROOM = ' '.repeat(DECLARATION.length)

/** Whether every condition but the declaration itself passes or does not apply; what is not checked is not known. */
export const mayDeclare = (count: Count): boolean => failuresOf(count).length === 0

/**
 * The file with the declaration where `count` allows it, else as it was. Throws when its metadata, which must not be
 * packed, keep no room.
 */
export function declare(bytes: Uint8Array, count: Count): Uint8Array {
  if (!mayDeclare(count)) return bytes
  const file = Buffer.from(bytes)
  const at = file.indexOf(ROOM, file.indexOf('<x:xmpmeta'), 'latin1')
  if (at < 0) throw new Error('The metadata keep no room for the declaration of PDF/UA.')
  file.write(DECLARATION, at, 'latin1')
  return new Uint8Array(file)
}
