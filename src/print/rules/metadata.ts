import { PDFBool, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Rule } from '../verify'

/** Title, author, subject, keywords and language, in both descriptions; marked as tagged; the title in the window. */
export const checkMetadata: Rule = ({ info, xmp, file }, { meta }) => {
  const { catalog } = file
  const lang = catalog.lookup(PDFName.of('Lang'))
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'))
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)?.lookup(PDFName.of('DisplayDocTitle'))
  const written = lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : undefined
  const wanted = { Title: meta.title, Author: meta.author, Subject: meta.subject }
  return [
    ...Object.entries(wanted).flatMap(([name, value]) =>
      info[name] === value ? [] : [`The file's ${name} is "${info[name]}".`],
    ),
    ...meta.keywords
      .filter((each) => !info.Keywords?.includes(each))
      .map((each) => `The keyword "${each}" is missing.`),
    ...(written === meta.lang ? [] : [`The file's language is "${written}".`]),
    ...(marked === PDFBool.True ? [] : ['The file is not marked as tagged.']),
    ...(viewer === PDFBool.True ? [] : ['The window would show the name of the file, not its title.']),
    ...(xmp.includes('<dc:title>') && xmp.includes(meta.date) ? [] : ['The XMP description is missing or incomplete.']),
    ...(/pdfuaid/.test(xmp) ? ['The file claims to be PDF/UA, which nobody has validated.'] : []),
  ]
}
